/** Whether more than one character in fifty is a control other than tabs and line ends: bytes that are no words. */
export function looksBinary(text: string): boolean {
  let controls = 0
  const length = Math.min(text.length, 65536)
  for (let index = 0; index < length; index += 1) {
    const code = text.charCodeAt(index)
    if (code < 9 || (code > 13 && code < 32 && code !== 27) || code === 127) controls += 1
  }
  return controls > 0.02 * length
}
