// More than any body has that is right.
const mostFields = 16

const quote = 0x22
const backslash = 0x5c
const comma = 0x2c
const openBrace = 0x7b
const openBracket = 0x5b

/** True unless the JSON has lists, objects within objects, or many fields. Whether it is JSON at all is not looked at. */
export function isFlat(bytes: Uint8Array): boolean {
  let objects = 0
  let fields = 1
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]
    if (byte === quote) at = endOfString(bytes, at)
    else if (byte === openBracket) return false
    else if (byte === openBrace && ++objects > 1) return false
    else if (byte === comma && ++fields > mostFields) return false
  }
  return true
}

/** The place of the mark that ends the string; the end of the bytes if none does. */
function endOfString(bytes: Uint8Array, start: number): number {
  let at = start + 1
  while (at < bytes.length && bytes[at] !== quote) at += bytes[at] === backslash ? 2 : 1
  return at
}
