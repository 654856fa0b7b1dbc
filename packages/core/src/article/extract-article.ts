import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import type { Article } from '../model/article.js'
import type { Capture } from '../model/capture.js'
import type { Problem } from '../model/report.js'
import { decode } from './decode.js'
import type { Draft } from './draft.js'
import { type CaptureKind, kindOfCapture, refuseBinary } from './kind-of-capture.js'
import { languageName, languageOf } from './language.js'
import { readPage } from './page/read-page.js'
import { readMarkdown } from './plain/read-markdown.js'
import { readPlainText } from './plain/read-plain-text.js'
import { UnreadableCapture } from './unreadable-capture.js'

/**
 * Makes the article of a page or a text.
 * Throws `UnreadableCapture` if there is nothing to read; whatever else is odd is in `problems`.
 */
export function extractArticle(capture: Capture): { article: Article; problems: readonly Problem[] } {
  if (capture.bytes.length === 0) throw empty(capture, 'it is empty')
  refuseBinary(capture)
  const { text, damaged } = decode(capture)
  const kind = kindOfCapture(capture, text)
  const draft = readers[kind](text, capture)
  if (draft.blocks.length === 0) throw empty(capture, kind === 'html' ? 'the page holds no text' : 'it holds no words')
  const article = makeArticle(draft, kind, capture)
  const problems = [...(damaged ? [damage] : []), ...draft.problems, ...oddities(article, kind)]
  return { article, problems }
}

const readers: Record<CaptureKind, (text: string, capture: Capture) => Draft> = {
  html: readPage,
  markdown: readMarkdown,
  text: readPlainText,
}

function makeArticle(draft: Draft, kind: CaptureKind, { input, url }: Capture): Article {
  const { title, bylines, outlet, published, text, blocks, links } = draft
  const language = languageOf(draft) ?? draft.claimedLanguage
  return {
    id: `sha256:${bytesToHex(sha256(new TextEncoder().encode(text)))}`,
    input,
    kind,
    ...(url === undefined ? {} : { url }),
    ...(title === undefined ? {} : { title }),
    bylines,
    ...(outlet === undefined ? {} : { outlet }),
    ...(published === undefined ? {} : { published }),
    ...(language === undefined ? {} : { language }),
    text,
    blocks,
    links,
  }
}

/** Fewer words than this are no whole article: what a paywall leaves to see has 20 to 60. */
const STUB_WORDS = 60

function oddities({ text, blocks, language }: Article, kind: CaptureKind): Problem[] {
  const found: Problem[] = []
  if (language !== undefined && language !== 'en') {
    const message = `The article is in ${languageName(language)}; only articles in English are analysed.`
    found.push({ stage: 'article', code: 'language', message })
  }
  let words = 0
  for (const { kind, start, end } of blocks) {
    if (kind !== 'title') words += countWords(text, start, end, STUB_WORDS - words)
    if (words >= STUB_WORDS) return found
  }
  const why =
    kind === 'html' ? 'the rest may be behind a paywall or loaded by a script' : 'it may not be the whole article'
  const message = `Only ${words} ${words === 1 ? 'word' : 'words'} of text found: ${why}.`
  return [...found, { stage: 'article', code: 'stub', message }]
}

/** Words between two offsets, counted up to a limit. */
function countWords(text: string, start: number, end: number, limit: number): number {
  let words = 0
  let inside = false
  for (let at = start; at < end && words < limit; at += 1) {
    const isSpace = /\s/.test(text[at] ?? '')
    if (!isSpace && !inside) words += 1
    inside = !isSpace
  }
  return words
}

const damage: Problem = {
  stage: 'article',
  code: 'encoding',
  message: 'Some bytes are not valid in the encoding of the rest; they are shown as \ufffd.',
}

function empty({ input }: Capture, what: string): UnreadableCapture {
  return new UnreadableCapture(input, what, 'Give a page or a text with an article in it.')
}
