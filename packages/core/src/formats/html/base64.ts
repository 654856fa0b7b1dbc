const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

export function toBase64(bytes: Uint8Array): string {
  let out = ''
  for (let at = 0; at < bytes.length; at += 3) {
    const left = bytes.length - at
    const three = (bytes[at]! << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0)
    out += alphabet[three >> 18]! + alphabet[(three >> 12) & 63]!
    out += (left > 1 ? alphabet[(three >> 6) & 63]! : '=') + (left > 2 ? alphabet[three & 63]! : '=')
  }
  return out
}
