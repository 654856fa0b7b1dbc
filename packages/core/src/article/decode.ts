import type { Capture } from '../model/capture.js'
import { looksBinary } from './looks-binary.js'
import { UnreadableCapture } from './unreadable-capture.js'

export interface Decoded {
  /** Without the byte order mark; else every character as it stands. */
  readonly text: string
  /** Some bytes meant nothing in the encoding that the rest is in. */
  readonly damaged: boolean
}

/** Bytes to text: byte order mark, UTF-16 by its pattern of zeros, UTF-8 if it is valid, the named encoding, Windows-1252. */
export function decode(capture: Capture): Decoded {
  const { bytes } = capture
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return lenientUtf8(bytes.subarray(3))
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return utf16(bytes.subarray(2), true)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16(bytes.subarray(2), false)
  const named = namedEncoding(capture)
  const zeros = countZeros(bytes)
  if (named === 'utf-16le' || (zeros.odd > zeros.pairs * 0.3 && zeros.even <= zeros.pairs * 0.1))
    return guessed(capture, utf16(bytes, true))
  if (named === 'utf-16be' || (zeros.even > zeros.pairs * 0.3 && zeros.odd <= zeros.pairs * 0.1))
    return guessed(capture, utf16(bytes, false))
  if (zeros.odd + zeros.even > 0 && !looksLikeMarkup(bytes)) throw binary(capture)
  const utf8 = strictUtf8(bytes)
  if (utf8 !== undefined) return { text: utf8, damaged: false }
  if (named !== undefined && !named.startsWith('utf-') && !isWindows1252(named)) {
    const text = decodeNamed(bytes, named)
    if (text !== undefined) return { text, damaged: text.includes('\ufffd') }
  }
  return mostlyUtf8(bytes) ? lenientUtf8(bytes) : guessed(capture, { text: windows1252(bytes), damaged: false })
}

/** Any bytes at all could be in these encodings. */
function guessed(capture: Capture, decoded: Decoded): Decoded {
  if (looksBinary(decoded.text)) throw binary(capture)
  return decoded
}

/** What Windows-1252 has at 0x80 to 0x9F; platforms differ in how they decode these. */
const WINDOWS_1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178'

function windows1252(bytes: Uint8Array): string {
  const parts: string[] = []
  const units = new Uint16Array(8192)
  for (let from = 0; from < bytes.length; from += units.length) {
    const count = Math.min(units.length, bytes.length - from)
    for (let index = 0; index < count; index += 1) {
      const byte = bytes[from + index] ?? 0
      units[index] = byte >= 0x80 && byte < 0xa0 ? WINDOWS_1252.charCodeAt(byte - 0x80) : byte
    }
    parts.push(String.fromCharCode(...units.subarray(0, count)))
  }
  return parts.join('')
}

function strictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function lenientUtf8(bytes: Uint8Array): Decoded {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  return { text, damaged: text.includes('\ufffd') }
}

function utf16(bytes: Uint8Array, littleEndian: boolean): Decoded {
  // `utf-16be` is not known to every decoder.
  let ordered = bytes
  if (!littleEndian) {
    ordered = new Uint8Array(bytes.length)
    for (let index = 0; index + 1 < bytes.length; index += 2) {
      ordered[index] = bytes[index + 1] ?? 0
      ordered[index + 1] = bytes[index] ?? 0
    }
  }
  const text = new TextDecoder('utf-16le', { ignoreBOM: true }).decode(ordered.subarray(0, ordered.length & ~1))
  return { text, damaged: bytes.length % 2 === 1 || text.includes('\ufffd') }
}

function decodeNamed(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function isWindows1252(name: string): boolean {
  return ['windows-1252', 'cp1252', 'iso-8859-1', 'latin1', 'latin-1', 'iso8859-1', 'us-ascii', 'ascii'].includes(name)
}

/** The encoding named by the sender, else by the page's own `meta` element in its first 4,096 bytes. */
function namedEncoding({ bytes, contentType }: Capture): string | undefined {
  const sent = contentType === undefined ? undefined : charsetIn(contentType)
  if (sent !== undefined) return sent
  let head = ''
  for (const byte of bytes.subarray(0, 4096)) head += String.fromCharCode(byte)
  const at = head.search(/<meta\b|<\?xml\b/i)
  const own = at < 0 ? undefined : charsetIn(head.slice(at))
  // A page whose `meta` could be read byte by byte is not in UTF-16.
  return own?.startsWith('utf-16') ? 'utf-8' : own
}

function charsetIn(words: string): string | undefined {
  const name = /(?:charset|encoding)\s{0,9}=\s{0,9}["']?\s{0,9}([a-z0-9_:.-]{1,40})/i.exec(words)?.[1]?.toLowerCase()
  return name === 'utf8' ? 'utf-8' : name === 'utf-16' ? 'utf-16le' : name
}

/** Zero bytes at even and odd places of the first 64 KiB, and how many pairs of bytes were looked at. */
function countZeros(bytes: Uint8Array): { even: number; odd: number; pairs: number } {
  let even = 0
  let odd = 0
  const length = Math.min(bytes.length, 65536)
  for (let index = 0; index < length; index += 1) {
    if (bytes[index] !== 0) continue
    if (index % 2 === 0) even += 1
    else odd += 1
  }
  return { even, odd, pairs: length / 2 }
}

/** A page may hold a few zeros by mistake; they show nothing. */
function looksLikeMarkup(bytes: Uint8Array): boolean {
  let head = ''
  for (const byte of bytes.subarray(0, 512)) head += String.fromCharCode(byte)
  return /^[\s\xef\xbb\xbf]*<(?:!doctype|html|head|meta|script|style|!--)/i.test(head)
}

/** A UTF-8 text with a few damaged bytes: five whole sequences to one byte that belongs to none. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  let whole = 0
  let broken = 0
  for (let index = 0; index < bytes.length; index += 1) {
    const byte = bytes[index] ?? 0
    if (byte < 0x80) continue
    const more = byte >= 0xf0 && byte < 0xf5 ? 3 : byte >= 0xe0 ? 2 : byte >= 0xc2 ? 1 : 0
    let seen = 0
    while (seen < more && byte < 0xf5 && ((bytes[index + seen + 1] ?? 0) & 0xc0) === 0x80) seen += 1
    if (more > 0 && seen === more) {
      whole += 1
      index += more
    } else broken += 1
  }
  return whole >= 5 * broken
}

function binary({ input }: Capture): UnreadableCapture {
  return new UnreadableCapture(input, 'its bytes are not text', 'Give an HTML page or a plain text.')
}
