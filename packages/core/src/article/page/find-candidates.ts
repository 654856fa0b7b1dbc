import { articleElement, type PageDocument } from './dom.js'
import { flatten } from './flatten.js'
import { gatherBlocks } from './gather-blocks.js'
import { chooseHeadline } from './headline.js'
import { markChosen } from './mark-chosen.js'
import { type Metadata, readMetadata } from './metadata.js'
import type { Marked } from './page-features.js'
import { parsePage, stripPage } from './parse-page.js'

export interface Candidates {
  readonly metadata: Metadata
  readonly headline?: string
  /** Every block of the page, in page order. */
  readonly blocks: readonly Marked[]
  /** Tags were left out because they were nested too deep. */
  readonly flattened: boolean
  /** The page has more tags than Readability is asked to weigh. */
  readonly unweighed: boolean
}

/** Most tags that Readability is asked to weigh; its cost grows faster than their number. */
const MOST_TAGS = 30_000

/** All blocks of a page, and which of them Readability takes for the article. */
export function findCandidates(markup: string): Candidates {
  const { html, tags, flattened } = flatten(markup)
  const document = parsePage(html)
  const metadata = readMetadata(document)
  const headline = chooseHeadline(metadata)
  stripPage(document)
  // Before Readability takes the page apart.
  const all = gatherBlocks(document.body)
  const unweighed = tags > MOST_TAGS
  const blocks = unweighed ? all.map((block) => ({ block, chosen: true })) : markChosen(all, chosenBlocks(document))
  return { metadata, ...(headline === undefined ? {} : { headline }), blocks, flattened, unweighed }
}

function chosenBlocks(document: PageDocument) {
  const element = articleElement(document)
  return element === undefined ? [] : gatherBlocks(element)
}
