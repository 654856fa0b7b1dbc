import type { Attribution } from '../../model/attribution.js'
import type { Finding, Report } from '../../model/report.js'
import type { Span } from '../../model/span.js'
import { safeAddress } from '../addresses.js'
import { pathTo } from '../chain-tree.js'
import type { ShownFindings } from '../shown-findings.js'
import type { Ranked } from './nest-marks.js'

/** A stretch of the article, and what it is marked as. */
export type ArticleMark = PartMark | VoiceMark | LinkMark | FindingMark

/** A source, a cue or a content. */
export interface PartMark extends Ranked {
  readonly as: 'source' | 'cue' | 'content'
  readonly attribution: Attribution
  /** How many attributions it lies in, itself counted, and how many levels lie inside it, so that lines do not meet. */
  readonly depth: number
  readonly height: number
  /** The first of its attribution in the text. */
  readonly isHome: boolean
  /** The number of its attribution stands behind it. */
  readonly isNumbered: boolean
}

/** A sentence that rests on the writer, or that goes on from the source before. */
export interface VoiceMark extends Ranked {
  readonly as: 'writer' | 'carried'
  /** Counted from 1. */
  readonly sentence: number
  /** Ids of the attributions that a carried sentence goes on from. */
  readonly attributions: readonly string[]
}

export interface LinkMark extends Ranked {
  readonly as: 'link'
  /** `http` or `https`. */
  readonly href: string
}

export interface FindingMark extends Ranked {
  readonly as: 'finding'
  readonly finding: Finding
}

/** All that is marked in an article, from the report alone. */
export function articleMarks({ attributions, sentences, article }: Report, findings: ShownFindings): ArticleMark[] {
  const byId = new Map(attributions.map((one) => [one.id, one]))
  const heights = nestedHeights(attributions, byId)
  return [
    ...findings.groups.flatMap((group) => group.findings.map(findingMark)),
    ...sentences.flatMap(({ start, end, voice, attributions }, index): VoiceMark[] =>
      voice === 'writer' || voice === 'carried'
        ? [{ start, end, rank: 0, as: voice, sentence: index + 1, attributions }]
        : [],
    ),
    ...article.links.flatMap(({ start, end, href }): LinkMark[] => {
      const safe = safeAddress(href)
      return safe === undefined ? [] : [{ start, end, rank: 0, as: 'link', href: safe }]
    }),
    ...attributions.flatMap((one) => partMarks(one, pathTo(one, byId).length, heights.get(one.id) ?? 0)),
  ]
}

// Around a source of the same words, so that no link lies in a link.
const findingMark = (finding: Finding): FindingMark => ({
  start: finding.start,
  end: finding.end,
  rank: -1,
  as: 'finding',
  finding,
})

function partMarks(attribution: Attribution, depth: number, height: number): PartMark[] {
  const { source, cue, content } = attribution
  const home = firstSpan(attribution)
  const numbered = cue[0] ?? source[0] ?? content[0]
  const mark =
    (as: PartMark['as'], rank: number) =>
    (span: Span): PartMark => ({
      start: span.start,
      end: span.end,
      rank,
      as,
      attribution,
      depth,
      height,
      isHome: span === home,
      isNumbered: span === numbered,
    })
  return [
    ...content.map(mark('content', depth * 2)),
    ...cue.map(mark('cue', depth * 2 + 1)),
    ...source.map(mark('source', depth * 2 + 1)),
  ]
}

export function firstSpan({ source, cue, content }: Attribution): Span | undefined {
  return [...source, ...cue, ...content].reduce<Span | undefined>(
    (first, span) => (first === undefined || span.start < first.start ? span : first),
    undefined,
  )
}

/** How many levels of attributions lie inside each. */
function nestedHeights(
  attributions: readonly Attribution[],
  byId: ReadonlyMap<string, Attribution>,
): ReadonlyMap<string, number> {
  const heights = new Map<string, number>()
  for (const one of attributions) {
    for (const [height, outer] of pathTo(one, byId).reverse().entries()) {
      heights.set(outer.id, Math.max(heights.get(outer.id) ?? 0, height))
    }
  }
  return heights
}
