import type { Block, Link } from '../../model/article.js'
import type { Capture } from '../../model/capture.js'
import type { Problem } from '../../model/report.js'
import type { Draft } from '../draft.js'
import { UnreadableCapture } from '../unreadable-capture.js'
import { webAddress } from '../web-address.js'
import { filterBlocks } from './filter-blocks.js'
import { findCandidates } from './find-candidates.js'
import type { PageBlock } from './gather-blocks.js'
import { sameWords } from './headline.js'

/** Largest page that is read, in bytes; the largest news pages seen have 5 MB. */
export const LARGEST_PAGE = 20_000_000

/** Reads a page: what it says of itself, and the words of its article with the headline first. */
export function readPage(markup: string, { bytes, input, url }: Capture): Draft {
  if (bytes.length > LARGEST_PAGE) {
    const what = `the page is larger than ${LARGEST_PAGE / 1_000_000} MB`
    throw new UnreadableCapture(input, what, 'Save its text and read that.')
  }
  const { metadata, headline, blocks, flattened, unweighed } = findCandidates(markup)
  const base = webAddress(metadata.base ?? '', url) ?? url
  return {
    ...assemble(headline, filterBlocks(blocks, headline), base),
    ...(headline === undefined ? {} : { title: headline }),
    bylines: metadata.bylines,
    ...(metadata.outlet === undefined ? {} : { outlet: metadata.outlet }),
    ...(metadata.published === undefined ? {} : { published: metadata.published }),
    ...(metadata.language === undefined ? {} : { claimedLanguage: metadata.language }),
    problems: [
      ...(flattened ? [nested] : []),
      ...(unweighed ? [tooLarge] : []),
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
const tooLarge: Problem = {
  stage: 'article',
  code: 'page-too-large',
  message: 'The page has very many elements, so that telling the article from the rest is less certain.',
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
