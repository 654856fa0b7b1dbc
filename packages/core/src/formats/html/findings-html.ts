import type { Finding, Report } from '../../model/report.js'
import { levelSigns } from '../level-signs.js'
import type { FindingGroup, ShownFindings } from '../shown-findings.js'
import { moreFindings, shorten, wordsOf } from '../wording.js'
import { entryAnchor, wordsAnchor } from './anchors.js'
import { el, type Html, isolated, joined } from './markup.js'

/** The findings by what to do next, each with a way to its words. */
export function findingsList(report: Report, { groups, more }: ShownFindings): Html | undefined {
  if (groups.length === 0) return undefined
  return joined(
    ...groups.map((group) => findingGroup(report, group)),
    more === 0 ? undefined : el('p', { class: 'about' }, moreFindings(more)),
  )
}

function findingGroup(report: Report, { next, findings }: FindingGroup): Html {
  return joined(el('h3', {}, next), el('ul', { class: 'findings' }, ...findings.map((one) => entry(report, one))))
}

function entry({ article }: Report, finding: Finding): Html {
  const { id, rule, level, message } = finding
  return el(
    'li',
    { id: entryAnchor(id) },
    el('a', { href: `#${wordsAnchor(id)}` }, el('b', {}, `${levelSigns[level]} ${level}`), ' ', isolated(id)),
    ' ',
    el('q', {}, isolated(shorten(wordsOf(article, finding), 140))),
    ' ',
    isolated(message),
    ' ',
    el('span', { class: 'how' }, isolated(rule)),
  )
}
