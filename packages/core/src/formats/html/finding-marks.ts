import type { Finding, Level } from '../../model/report.js'
import type { ShownFindings } from '../shown-findings.js'
import type { Mark } from './marked-text.js'
import { anchor, openTag } from './markup.js'

/** How a level is told beside colour. */
export const levelSigns: Readonly<Record<Level, string>> = { note: '▹', warning: '△', problem: '▲' }

/** The words of a finding in the text, and its entry in the panel. */
export const wordsAnchor = (id: string): string => anchor('at-', id)
export const entryAnchor = (id: string): string => anchor('finding-', id)

/** Marks on the words of findings, each with a small sign that leads to its entry. */
export function findingMarks({ groups }: ShownFindings): Mark[] {
  return groups.flatMap(({ findings }) => findings.map(findingMark))
}

function findingMark(finding: Finding): Mark {
  const { id, level, message } = finding
  const label = `${level} ${id}: ${message}`
  const sign = openTag('a', { class: 'ref', href: `#${entryAnchor(id)}`, 'aria-label': label })
  return {
    start: finding.start,
    end: finding.end,
    // Around a source of the same words, so that no link lies in a link.
    rank: -1,
    isLink: false,
    open: ({ isFirst }) =>
      openTag('span', { class: `finding level-${level}`, id: isFirst ? wordsAnchor(id) : undefined }),
    close: ({ isLast, insideLink }) =>
      `</span>${isLast && !insideLink ? `<sup>${sign}${levelSigns[level]}</a></sup>` : ''}`,
  }
}
