import type { Span } from '../../model/span.js'
import { firstFrom } from '../../text/first-from.js'
import { anchor } from '../addresses.js'
import { levelSigns } from '../level-signs.js'
import type { ArticleMark, FindingMark, PartMark } from '../marks/article-marks.js'
import type { MarkedPiece, Piece } from '../marks/nest-marks.js'
import { noteNumber } from '../marks/note.js'
import type { Summary } from '../summary.js'
import { entryAnchor, noteAnchor, wordsAnchor } from './anchors.js'
import { el, type Html, joined } from './markup.js'

/** How many attributions of one paragraph light up together with their notes; further ones share a number. */
export const hoverGroups = 24

export interface MarkClasses {
  /** The row-wise number that ties a mark to its note. */
  readonly groupOf: (attribution: string) => number
  readonly toneOf: (speaker: string | undefined) => string
  readonly speakerOf: (attribution: string | undefined) => string | undefined
}

/** Makes markup of marked words. */
export function markWriter(
  { whoSays }: Summary,
  marks: readonly ArticleMark[],
  { groupOf, toneOf, speakerOf }: MarkClasses,
): (pieces: readonly Piece<ArticleMark>[]) => Html {
  const overlapsLink = overlapFinder(marks.filter(({ as }) => as === 'link'))
  const found = marks.filter(({ as }) => as === 'finding')
  // The page's own links and the signs of findings are links: words that hold one are not a link themselves.
  const leadsToSource = (mark: PartMark): boolean =>
    mark.as === 'source' &&
    mark.attribution.speaker !== undefined &&
    !overlapsLink(mark) &&
    !found.some((inner) => isInside(inner, mark))

  const write = (pieces: readonly Piece<ArticleMark>[], insideLink: boolean): Html =>
    joined(...pieces.map((piece) => (typeof piece === 'string' ? piece : writeMark(piece, insideLink))))

  function writeMark(piece: MarkedPiece<ArticleMark>, insideLink: boolean): Html {
    const { mark, isFirst, isLast } = piece
    const after = (html: () => Html): Html | undefined => (isLast && !insideLink ? html() : undefined)
    switch (mark.as) {
      case 'writer': {
        const id = isFirst ? `w${mark.sentence}` : undefined
        return el('span', { class: 'voice-writer', id }, write(piece.pieces, insideLink))
      }
      case 'carried': {
        const tone = toneOf(speakerOf(mark.attributions[0]))
        return el('span', { class: `voice-carried ${tone}`.trim() }, write(piece.pieces, insideLink))
      }
      case 'link': {
        const words = el('span', { class: 'linked' }, write(piece.pieces, insideLink))
        return joined(
          words,
          after(() => outLink(mark.href)),
        )
      }
      case 'finding': {
        const attributes = {
          class: `finding level-${mark.finding.level}`,
          id: isFirst ? wordsAnchor(mark.finding.id) : undefined,
        }
        return joined(
          el('span', attributes, write(piece.pieces, insideLink)),
          after(() => findingSign(mark)),
        )
      }
      default: {
        const { id, speaker } = mark.attribution
        const attributes = { class: classesOf(mark), id: isFirst && mark.isHome ? anchor('', id) : undefined }
        const isLink = leadsToSource(mark)
        const words = write(piece.pieces, insideLink || isLink)
        return joined(
          isLink && !insideLink
            ? el('a', { ...attributes, href: `#${anchor('', speaker!)}` }, words)
            : el('span', attributes, words),
          mark.isNumbered ? after(() => reference(id, whoSays(mark.attribution))) : undefined,
        )
      }
    }
  }

  function classesOf({ as, attribution, depth, height }: PartMark): string {
    const group = `k${groupOf(attribution.id)}`
    return as === 'content'
      ? `content ${attribution.form} depth${Math.min(depth, 4)} height${Math.min(height, 3)} ${group} ${toneOf(attribution.speaker)}`.trim()
      : `${as} ${group}`
  }

  return (pieces) => write(pieces, false)
}

/** Links of the page stand as an arrow behind their words, so that they never nest with ours. */
function outLink(href: string): Html {
  return el('a', { class: 'out', href, rel: 'noopener noreferrer nofollow', 'aria-label': `Link: ${href}` }, '↗')
}

/** A small sign that leads to the finding's entry. */
function findingSign({ finding: { id, level, message } }: FindingMark): Html {
  const label = `${level} ${id}: ${message}`
  const sign = el('a', { class: 'ref', href: `#${entryAnchor(id)}`, 'aria-label': label }, levelSigns[level])
  return el('sup', {}, sign)
}

/** A small number that leads to the note beside the paragraph. */
function reference(id: string, who: string): Html {
  const label = `${noteNumber(id)}, note: ${who}`
  return el('sup', {}, el('a', { class: 'ref', href: `#${noteAnchor(id)}`, 'aria-label': label }, noteNumber(id)))
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
    const before = sorted[firstFrom(sorted, end) - 1]
    return before !== undefined && before.end > start
  }
}
