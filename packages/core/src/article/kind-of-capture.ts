import type { Capture } from '../model/capture.js'
import { UnreadableCapture } from './unreadable-capture.js'

export type CaptureKind = 'html' | 'markdown' | 'text'

/**
 * Decides how a capture is read. Bytes that no text begins with come first, then what the sender says,
 * then the ending of the name, then how the text begins.
 */
export function kindOfCapture(capture: Capture, text: string): CaptureKind {
  const type = mediaType(capture)
  refuseOtherFormats(capture, type, text)
  const beginning = opening(text)
  const ending = nameEnding(capture)
  // A site may send a page as plain text; who gives a text means it.
  const isGivenText = type === 'text/plain' && capture.url === undefined
  if (isPageType(type) || (!isGivenText && looksLikePage(beginning))) return 'html'
  if (type === 'text/markdown' || type === 'text/x-markdown') return 'markdown'
  if (type === undefined || type === 'text/plain' || type === 'application/octet-stream') {
    if (MARKDOWN_ENDINGS.has(ending)) return 'markdown'
    if (PAGE_ENDINGS.has(ending) && type !== 'text/plain') return 'html'
  }
  return 'text'
}

/** Throws for bytes that are a known format other than text. Needs only the first bytes. */
export function refuseBinary(capture: Capture): void {
  const { bytes, input } = capture
  for (const { magic, is, hint } of BINARY_FORMATS) {
    if (startsWith(bytes, magic)) throw new UnreadableCapture(input, `it is ${is}`, hint)
  }
  const type = mediaType(capture)
  const family = type?.slice(0, type.indexOf('/'))
  if (family !== undefined && BINARY_FAMILIES.has(family) && type !== 'image/svg+xml') {
    throw new UnreadableCapture(input, `it was sent as ${type}`, 'Give a page or a text.')
  }
}

const SAVE_AS_TEXT = 'Save it as HTML or plain text and read that.'

const BINARY_FORMATS: readonly { magic: readonly number[]; is: string; hint: string }[] = [
  { magic: [0x25, 0x50, 0x44, 0x46, 0x2d], is: 'a PDF', hint: SAVE_AS_TEXT },
  { magic: [0x50, 0x4b, 0x03, 0x04], is: 'a ZIP archive or an office document', hint: SAVE_AS_TEXT },
  { magic: [0x50, 0x4b, 0x05, 0x06], is: 'an empty ZIP archive', hint: SAVE_AS_TEXT },
  { magic: [0xd0, 0xcf, 0x11, 0xe0], is: 'an old office document', hint: SAVE_AS_TEXT },
  { magic: [0x7b, 0x5c, 0x72, 0x74, 0x66], is: 'a rich-text document', hint: SAVE_AS_TEXT },
  { magic: [0x1f, 0x8b], is: 'compressed with gzip', hint: 'Unpack it first.' },
  { magic: [0x42, 0x5a, 0x68], is: 'compressed with bzip2', hint: 'Unpack it first.' },
  { magic: [0x28, 0xb5, 0x2f, 0xfd], is: 'compressed with zstd', hint: 'Unpack it first.' },
  { magic: [0xfd, 0x37, 0x7a, 0x58, 0x5a], is: 'compressed with xz', hint: 'Unpack it first.' },
  { magic: [0x89, 0x50, 0x4e, 0x47], is: 'a PNG image', hint: 'Give a page or a text.' },
  { magic: [0xff, 0xd8, 0xff], is: 'a JPEG image', hint: 'Give a page or a text.' },
  { magic: [0x47, 0x49, 0x46, 0x38], is: 'a GIF image', hint: 'Give a page or a text.' },
  { magic: [0x52, 0x49, 0x46, 0x46], is: 'an image, sound or film', hint: 'Give a page or a text.' },
  { magic: [0x4f, 0x67, 0x67, 0x53], is: 'a sound or film', hint: 'Give a page or a text.' },
  { magic: [0x7f, 0x45, 0x4c, 0x46], is: 'a program', hint: 'Give a page or a text.' },
  { magic: [0x57, 0x41, 0x52, 0x43, 0x2f], is: 'a web archive (WARC)', hint: 'Save the page as HTML.' },
]

const BINARY_FAMILIES = new Set(['image', 'audio', 'video', 'font'])
const PAGE_ENDINGS = new Set(['html', 'htm', 'xhtml', 'shtml'])
const MARKDOWN_ENDINGS = new Set(['md', 'markdown', 'mdown', 'mkd'])

function refuseOtherFormats(capture: Capture, type: string | undefined, text: string): void {
  const beginning = opening(text)
  if (/^(?:<\?xml[^>]{0,300}\?>\s{0,100})?<(?:rss|feed|rdf:rdf)\b/.test(beginning)) {
    throw new UnreadableCapture(capture.input, 'it is a feed, not an article', 'Give the address of one article.')
  }
  const isJson = type === 'application/json' || type === 'application/ld+json' || nameEnding(capture) === 'json'
  if (isJson && (beginning.startsWith('{') || beginning.startsWith('['))) {
    throw new UnreadableCapture(capture.input, 'it is JSON data', 'Give a page or a text.')
  }
}

/** The media type alone, in small letters. */
function mediaType(capture: Capture): string | undefined {
  const type = capture.contentType?.split(';', 1)[0]?.trim().toLowerCase()
  return type === '' ? undefined : type
}

function isPageType(type: string | undefined): boolean {
  return type === 'text/html' || type === 'application/xhtml+xml'
}

/** The ending of the file's name, without the dot; of an address, of its path. */
function nameEnding({ input, url }: Capture): string {
  const name = (url ?? input).split(/[?#]/, 1)[0] ?? ''
  const file = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
  const dot = file.lastIndexOf('.')
  return dot < 0 ? '' : file.slice(dot + 1).toLowerCase()
}

/** The first 1,000 characters after white space and comments, in small letters. */
function opening(text: string): string {
  let at = 0
  for (let step = 0; step < 20; step += 1) {
    while (at < text.length && /\s/.test(text[at] ?? '')) at += 1
    if (!text.startsWith('<!--', at)) break
    const end = text.indexOf('-->', at + 4)
    if (end < 0) break
    at = end + 3
  }
  return text.slice(at, at + 1000).toLowerCase()
}

/** Elements that only a page begins with; `<b>` or `<3` may begin a text. */
function looksLikePage(beginning: string): boolean {
  return /^<(?:!doctype html|html|head|body|title|meta|link|script|style|article|main|section|header|div|p|h[1-6]|table)\b/.test(
    beginning.replace(/^<\?xml[^>]{0,300}\?>\s{0,100}/, ''),
  )
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return bytes.length >= magic.length && magic.every((byte, index) => bytes[index] === byte)
}
