import { extractArticle, UnreadableCapture } from '@whence/core'
import { type Candidates, languageOf } from '@whence/core/training'
import { examplesOf } from './examples.js'
import { chosenOnly, type Filter, learned, type ReadPage, segmentScores, wholeScores } from './filter-figures.js'
import { partOf, readCorpus } from './read-corpus.js'
import { readPages, trainOn } from './train.js'

export interface Figure {
  readonly name: string
  readonly value: number
  readonly of?: number
}

/** Every page is read by a filter that was taught on the pages of other sites, one of five parts left out at a time. */
const PARTS = 5

/**
 * How well the article is told from the rest of its page, on pages that the filter was not taught on.
 * `4-gram` figures: pages whose every block was gone through by hand, by the measure of the public article-extraction
 * benchmark. `segments` figures: all pages, by the corpus's own segments that do or do not belong to the article.
 */
export function evaluateExtraction(dataFolder: string, pages = readPages(dataFolder)): Figure[] {
  const filter = heldOutFilter(pages)
  const english = pages.filter((read) => isIn('en', read))
  const german = pages.filter((read) => isIn('de', read))
  return [
    ...figures('pages, 4-gram, Readability alone', wholeScores(pages, chosenOnly)),
    ...figures('pages, 4-gram', wholeScores(pages, filter)),
    ...figures('pages, segments, Readability alone', segmentScores(pages, chosenOnly)),
    ...figures('pages, segments', segmentScores(pages, filter)),
    ...figures('pages, segments, English', segmentScores(english, filter)),
    ...figures('pages, segments, German', segmentScores(german, filter)),
    ...timeFigures(dataFolder),
  ]
}

/** For each page, the choice of weights that saw no page of its site. */
function heldOutFilter(pages: readonly ReadPage[]): Filter {
  const examples = pages.map(({ page, candidates }) => examplesOf(page, candidates))
  const filters = Array.from({ length: PARTS }, (_, part) => {
    const taught = examples.filter((_, index) => partOf(pages[index]!.page.site, PARTS) !== part)
    return learned(trainOn(taught.flat()))
  })
  const partOfPage = new Map(pages.map(({ page, candidates }) => [candidates, partOf(page.site, PARTS)]))
  const known = new Map<Candidates, readonly boolean[]>()
  return (candidates) => {
    const taken = known.get(candidates) ?? filters[partOfPage.get(candidates) ?? 0]!(candidates)
    known.set(candidates, taken)
    return taken
  }
}

function isIn(language: string, { candidates }: ReadPage): boolean {
  const text = candidates.blocks.filter(({ chosen }) => chosen).map(({ block }) => block.text)
  const joined = text.join('\n')
  return languageOf({ text: joined, blocks: [{ kind: 'paragraph', start: 0, end: joined.length }] }) === language
}

function figures(name: string, scores: { precision: number; recall: number; f1: number; pages: number }): Figure[] {
  const { precision, recall, f1, pages } = scores
  return [
    { name: `${name}, precision`, value: precision, of: pages },
    { name: `${name}, recall`, value: recall, of: pages },
    { name: `${name}, F1`, value: f1, of: pages },
  ]
}

/** Milliseconds of processor time from bytes to article, once the program is warm, on every fourth page. */
function timeFigures(dataFolder: string): Figure[] {
  const corpus = readCorpus(dataFolder).filter((_, index) => index % 4 === 0)
  const times: number[] = []
  let unread = 0
  for (const { file, bytes } of corpus) {
    const start = process.cpuUsage()
    try {
      extractArticle({ input: file, bytes })
    } catch (error) {
      if (!(error instanceof UnreadableCapture)) throw error
      unread += 1
    }
    const { user, system } = process.cpuUsage(start)
    times.push((user + system) / 1000)
  }
  const warm = times.slice(50).sort((a, b) => a - b)
  return [
    { name: 'pages, milliseconds a page, median', value: warm[Math.floor(warm.length / 2)] ?? 0, of: warm.length },
    {
      name: 'pages, milliseconds a page, mean',
      value: warm.reduce((sum, time) => sum + time, 0) / warm.length,
      of: warm.length,
    },
    { name: 'pages, not readable', value: unread, of: corpus.length },
  ]
}
