import type { Attribution } from '../../model/attribution.js'
import type { Report } from '../../model/report.js'
import type { Span } from '../../model/span.js'
import { pathTo } from '../chain-tree.js'
import type { ShownFindings } from '../shown-findings.js'
import type { Summary } from '../summary.js'
import { findingMarks } from './finding-marks.js'
import type { Mark } from './marked-text.js'
import { anchor, openTag, safeAddress } from './markup.js'

/** How many attributions of one paragraph light up together with their notes; further ones share a number. */
export const hoverGroups = 24

/** All marks of an article, with the row-wise number that ties a mark to its note. */
export function articleMarks(
  report: Report,
  { whoSays }: Summary,
  findings: ShownFindings,
  groupOf: (id: string) => number,
): Mark[] {
  const { attributions, sentences, article } = report
  const byId = new Map(attributions.map((one) => [one.id, one]))
  const heights = nestedHeights(attributions, byId)
  const found = findingMarks(findings)
  const marks: Mark[] = [...found]
  for (const [index, sentence] of sentences.entries()) {
    if (sentence.voice !== 'writer' && sentence.voice !== 'carried') continue
    const id = sentence.voice === 'writer' ? `w${index + 1}` : undefined
    marks.push(plainMark(sentence, 0, `voice-${sentence.voice}`, id))
  }
  const links = article.links.flatMap((link) => {
    const href = safeAddress(link.href)
    return href === undefined ? [] : [linkMark(link, href)]
  })
  marks.push(...links)
  const overlapsLink = overlapFinder(links)
  const holdsLink = (span: Span): boolean => overlapsLink(span) || found.some((mark) => isInside(mark, span))
  for (const one of attributions) {
    const depth = pathTo(one, byId).length
    const group = `k${groupOf(one.id)}`
    const home = firstSpan(one)
    const idAt = (span: Span): string | undefined => (span === home ? anchor('', one.id) : undefined)
    const noteAt = one.cue[0] ?? one.source[0] ?? one.content[0]
    const note = (span: Span): string => (span === noteAt ? reference(one, whoSays(one)) : '')
    for (const span of one.content) {
      const classes = `content ${one.form} depth${Math.min(depth, 4)} height${Math.min(heights.get(one.id) ?? 0, 3)} ${group}`
      marks.push(plainMark(span, depth * 2, classes, idAt(span), note(span)))
    }
    for (const span of one.cue) marks.push(plainMark(span, depth * 2 + 1, `cue ${group}`, idAt(span), note(span)))
    for (const span of one.source) {
      const make = one.speaker === undefined || holdsLink(span) ? plainMark : sourceMark(one.speaker)
      marks.push(make(span, depth * 2 + 1, `source ${group}`, idAt(span), note(span)))
    }
  }
  return marks
}

function plainMark(span: Span, rank: number, classes: string, id?: string, after = ''): Mark {
  return {
    start: span.start,
    end: span.end,
    rank,
    isLink: false,
    open: ({ isFirst }) => openTag('span', { class: classes, id: isFirst ? id : undefined }),
    close: ({ isLast, insideLink }) => `</span>${isLast && !insideLink ? after : ''}`,
  }
}

/** The words that name a source, as a way to that source's row. */
function sourceMark(speaker: string): typeof plainMark {
  const href = `#${anchor('', speaker)}`
  return (span, rank, classes, id, after = '') => ({
    start: span.start,
    end: span.end,
    rank,
    isLink: true,
    open: ({ isFirst, insideLink }) => {
      const attributes = { class: classes, id: isFirst ? id : undefined }
      return insideLink ? openTag('span', attributes) : openTag('a', { ...attributes, href })
    },
    close: ({ isLast, insideLink }) => `${insideLink ? '</span>' : '</a>'}${isLast && !insideLink ? after : ''}`,
  })
}

/** Whether the inner span is a part of the outer one, and not all of it. */
function isInside(inner: Span, outer: Span): boolean {
  const isPart = inner.start >= outer.start && inner.end <= outer.end
  return isPart && (inner.start > outer.start || inner.end < outer.end)
}

/** Whether a span shares words with one of these, which do not overlap each other. */
function overlapFinder(spans: readonly Span[]): (span: Span) => boolean {
  const sorted = [...spans].sort((a, b) => a.start - b.start)
  return ({ start, end }) => {
    let low = 0
    let high = sorted.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (sorted[middle]!.start < end) low = middle + 1
      else high = middle
    }
    return low > 0 && sorted[low - 1]!.end > start
  }
}

/** Links of the page stand as an arrow behind their words, so that they never nest with ours. */
function linkMark(span: Span, href: string): Mark {
  const arrow = openTag('a', { class: 'out', href, rel: 'noopener noreferrer nofollow', 'aria-label': `Link: ${href}` })
  return {
    start: span.start,
    end: span.end,
    rank: 0,
    isLink: false,
    open: () => '<span class="linked">',
    close: ({ isLast, insideLink }) => `</span>${isLast && !insideLink ? `${arrow}↗</a>` : ''}`,
  }
}

/** A small number that leads to the note beside the paragraph. */
function reference(one: Attribution, who: string): string {
  const tag = openTag('a', {
    class: 'ref',
    href: `#${anchor('n-', one.id)}`,
    'aria-label': `${noteNumber(one.id)}, note: ${who}`,
  })
  return `<sup>${tag}${noteNumber(one.id)}</a></sup>`
}

export function noteNumber(id: string): string {
  return anchor('', id).replace(/^a(?=\d)/, '')
}

export function firstSpan({ source, cue, content }: Attribution): Span | undefined {
  return [...source, ...cue, ...content].reduce<Span | undefined>(
    (first, span) => (first === undefined || span.start < first.start ? span : first),
    undefined,
  )
}

/** How many levels of attributions lie inside each, so that their underlines do not meet. */
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
