import type { Block, Link } from '../../model/article.js'
import type { Capture } from '../../model/capture.js'
import type { Problem } from '../../model/report.js'
import type { Draft } from '../draft.js'
import { UnreadableCapture } from '../unreadable-capture.js'
import { webAddress } from '../web-address.js'
import { articleElement } from './dom.js'
import { flatten } from './flatten.js'
import { gatherBlocks, type PageBlock } from './gather-blocks.js'
import { chooseHeadline, sameWords } from './headline.js'
import { readMetadata } from './metadata.js'
import { parsePage, stripPage } from './parse-page.js'

/** Largest page that is read, in bytes; the largest news pages seen have 5 MB. */
export const LARGEST_PAGE = 20_000_000
/** Most tags that Readability is asked to weigh; its cost grows faster than their number. */
const MOST_TAGS = 30_000

/** Reads a page: what it says of itself, and the words of its article with the headline first. */
export function readPage(markup: string, capture: Capture): Draft {
  if (capture.bytes.length > LARGEST_PAGE) {
    throw new UnreadableCapture(
      capture.input,
      `the page is larger than ${LARGEST_PAGE / 1_000_000} MB`,
      'Save its text and read that.',
    )
  }
  const { html, tags, flattened } = flatten(markup)
  const document = parsePage(html)
  const metadata = readMetadata(document)
  stripPage(document)
  const found = tags <= MOST_TAGS ? articleElement(document) : document.body
  const blocks = found === undefined ? [] : gatherBlocks(found)
  const headline = chooseHeadline(metadata)
  const base = webAddress(metadata.base ?? '', capture.url) ?? capture.url
  return {
    ...assemble(headline, blocks, base),
    ...(headline === undefined ? {} : { title: headline }),
    bylines: metadata.bylines,
    ...(metadata.outlet === undefined ? {} : { outlet: metadata.outlet }),
    ...(metadata.published === undefined ? {} : { published: metadata.published }),
    ...(metadata.language === undefined ? {} : { claimedLanguage: metadata.language }),
    problems: [
      ...(flattened ? [nested] : []),
      ...(tags > MOST_TAGS ? [unweighed] : []),
      ...(headline === undefined ? [noTitle] : []),
      ...(metadata.bylines.length === 0 ? [noByline] : []),
    ],
  }
}

const nested: Problem = {
  stage: 'article',
  code: 'nested-too-deep',
  message: 'The page is nested so deep that some of its structure was left out.',
}
const unweighed: Problem = {
  stage: 'article',
  code: 'page-too-large',
  message: 'The page has too many elements to tell the article from the rest; all of its text was read.',
}
const noTitle: Problem = { stage: 'article', code: 'no-title', message: 'No headline found.' }
const noByline: Problem = { stage: 'article', code: 'no-byline', message: 'No byline found.' }

/** One text of all blocks, a blank line between them, the headline first. */
function assemble(
  headline: string | undefined,
  found: readonly PageBlock[],
  base: string | undefined,
): Pick<Draft, 'text' | 'blocks' | 'links'> {
  const parts: string[] = []
  const blocks: Block[] = []
  const links: Link[] = []
  let length = 0
  const add = (text: string, kind: Block['kind']) => {
    if (length > 0) {
      parts.push('\n\n')
      length += 2
    }
    parts.push(text)
    blocks.push({ kind, start: length, end: length + text.length })
    length += text.length
  }
  if (headline !== undefined && found.length > 0) add(headline, 'title')
  for (const [index, block] of found.entries()) {
    if (headline !== undefined && index < 5 && sameWords(block.text, headline)) continue
    add(block.text, block.kind)
    const start = length - block.text.length
    for (const link of block.links) {
      const href = webAddress(link.href, base)
      if (href !== undefined) links.push({ start: start + link.start, end: start + link.end, href })
    }
  }
  return { text: parts.join(''), blocks, links }
}
