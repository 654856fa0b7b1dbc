import type { Span } from '../../model/span.js'
import { isNewsReport } from '../is-news-report.js'
import { isWhole } from '../is-whole.js'
import type { Rule } from '../rule.js'
import type { RuleGround } from '../rule-ground.js'
import { bridge, ferry, wells } from '../whole-articles.js'

// Below these an article is too short to want a second source.
const fewestWords = 150
const fewestSourced = 50
const fewestAttributions = 3
const nearlyAll = 0.95

export const singleOrigin: Rule = {
  id: 'single-origin',
  concerns: 'sourcing',
  next: 'compare',
  level: 'warning',
  what: 'All or nearly all that is sourced in this article comes from this one source.',
  why: 'One voice may be right, but nothing in the article lets a reader hold it against another.',
  reader: 'Look for an account of the same matter that does not come from this source.',
  editor: 'Find a second source that does not depend on the first, or say that there is one source only.',
  guides: [
    {
      guide: 'bbc',
      says: 'Be slow to rely on a single source, and where it is so, let it be a credible one with a name.',
    },
    {
      guide: 'reuters',
      says: 'Check what you are told against others where that can be done; two sources are better than one.',
    },
  ],
  finds: [
    `[Dorrin Pell], who runs the ferry line, said two boats would stay in port until the end of the month because new hinge pins had to be made. “We do not wait for the second lorry,” Pell said. “If our records are wrong, we want to know why before anyone else does.” He said the three remaining boats would run a reduced timetable. Pell said passengers who had booked would get their money back within ten days. ¶ ${ferry}`,
    `${wells} ¶ [Hanne Brask], the director of the state laboratory, said the level in the school well was nine times the legal limit. “Children under six should not drink this water for one more day,” Brask said. She said the laboratory had written to the ministry in March and had asked it to close all eleven wells by the end of that week. “Nobody wrote back,” Brask said. “I asked for one week, and it is now the thirty-ninth.”`,
    `[Tove Arrenby] said the order had been sent to the line on Tuesday and that a second one would follow. “This was a known fault with a known remedy,” Arrenby said. She said the inspectors had found cracked pins on the Kittiwake and on her sister ship. Arrenby said the office would decide by Nov. 24 whether to seek a fine, and that the line could object within a month. ¶ ${ferry}`,
    `${bridge} ¶ [The Maritime Safety Office] said two of the five boats had to stay in port because a repair ordered in March had not been carried out. The office said the pins on both ships had been cracked for months. “The line confirmed in writing that the work was complete,” the office said in a statement. It said the ramps of all other lines would be looked at before the winter. ¶ ${ferry}`,
    `${ferry} ¶ [Oona Strick], who chairs the islands’ council, said she feared for those who depend on the clinic boat. “I have nine people on dialysis,” Strick said. “They cannot take a reduced timetable, and the ministry knows it.” She said the council had written to the ministry four times since the summer. Strick said the islands would charter a boat of their own if nothing came by Friday.`,
    `${ferry} ¶ ${bridge} ¶ [Dorrin Pell], who runs the ferry line, said two boats would stay in port until the end of the month because new hinge pins had to be made. “We do not wait for the second lorry,” Pell said. “If our records are wrong, we want to know why before anyone else does.” He said the three remaining boats would run a reduced timetable. Pell said passengers who had booked would get their money back within ten days.`,
  ],
  passes: [
    `Dorrin Pell, who runs the ferry line, said two boats would stay in port until the end of the month because new hinge pins had to be made. “We do not wait for the second lorry,” Pell said. “If our records are wrong, we want to know why before anyone else does.” He said the three remaining boats would run a reduced timetable. Pell said passengers who had booked would get their money back within ten days.`,
    `Dorrin Pell, who runs the ferry line, said two boats would stay in port until the end of the month because new hinge pins had to be made. “We do not wait for the second lorry,” Pell said. “If our records are wrong, we want to know why before anyone else does.” He said the three remaining boats would run a reduced timetable. Pell said passengers who had booked would get their money back within ten days. ¶ Oona Strick, who chairs the islands’ council, said she feared for those who depend on the clinic boat. “I have nine people on dialysis,” Strick said. “They cannot take a reduced timetable, and the ministry knows it.” She said the council had written to the ministry four times since the summer. Strick said the islands would charter a boat of their own if nothing came by Friday. ¶ ${ferry}`,
    `${wells} ¶ Hanne Brask, the director of the state laboratory, said the level in the school well was nine times the legal limit. “Children under six should not drink this water for one more day,” Brask said. She said the laboratory had written to the ministry in March and had asked it to close all eleven wells by the end of that week. “Nobody wrote back,” Brask said. “I asked for one week, and it is now the thirty-ninth.” ¶ The ministry said it had acted as soon as a second laboratory had confirmed the first results, and that no list of children had ever reached it.`,
    `${ferry} ¶ ${wells}`,
    `${ferry} ¶ ${bridge} ¶ Dorrin Pell said two boats would stay in port.`,
    `Dorrin Pell, who runs the ferry line, said two boats would stay in port until the end of the month because new hinge pins had to be made. But the pins were made in March. “We do not wait for the second lorry,” Pell said. In fact a second lorry was waved on. “If our records are wrong, we want to know why before anyone else does.” He said the three remaining boats would run a reduced timetable. But the timetable has been the same since May. Pell said passengers who had booked would get their money back within ten days. ¶ ${ferry}`,
    `Dorrin Pell, who runs the ferry line, said two boats would stay in port until the end of the month because new hinge pins had to be made. “We do not wait for the second lorry,” Pell said. “If our records are wrong, we want to know why before anyone else does.” I asked him twice. He said the three remaining boats would run a reduced timetable. Pell said passengers who had booked would get their money back within ten days. ¶ ${ferry}`,
    `# Flashback: a list of what Pell said ¶ Dorrin Pell, who runs the ferry line, said two boats would stay in port until the end of the month because new hinge pins had to be made. “We do not wait for the second lorry,” Pell said. “If our records are wrong, we want to know why before anyone else does.” He said the three remaining boats would run a reduced timetable. Pell said passengers who had booked would get their money back within ten days. ¶ ${ferry}`,
    `${wells} ¶ Residents said the water had tasted of iron since the spring and that nobody had told them why. “We were told it was the pipes,” residents said. Residents said they had let it run for a year. Residents said others would leave the valley after the harvest, and that the school would be closed before long, since few families with children were left.`,
  ],
  *check(ground) {
    const only = onlySource(ground)
    if (only === undefined || !isNewsReport(ground) || !isWhole(ground) || disputes(ground) || isOfPosts(ground)) return
    const { start, end } = only.mention
    yield {
      start,
      end,
      speaker: only.speaker,
      message: `Of the ${only.sourced} words that are given to a source here, ${only.own === only.sourced ? 'all' : only.own} come from this one.`,
    }
  },
}

interface OnlySource {
  readonly speaker: string
  readonly mention: Span
  /** Words that this source gives, and words that any source gives. */
  readonly own: number
  readonly sourced: number
}

function onlySource(ground: RuleGround): OnlySource | undefined {
  const { voices, sources, attributions } = ground
  const heard = voices.filter(({ speaker }) => speaker !== 'writer')
  const first = heard[0]
  if (first === undefined || voices.reduce((sum, { words }) => sum + words, 0) < fewestWords) return undefined
  const source = sources.find(({ id }) => id === first.speaker)
  // A group speaks with many voices.
  if (source === undefined || source.kind === 'group') return undefined
  // The “A” of questions and answers may be anybody's.
  const given = attributions.filter(
    ({ speaker, within, source: [words] }) =>
      within === undefined && speaker === first.speaker && words !== undefined && words.end - words.start > 1,
  )
  const sourced = heard.reduce((sum, { words }) => sum + words, 0)
  if (given.length < fewestAttributions || sourced < fewestSourced) return undefined
  if (first.words < nearlyAll * sourced) return undefined
  if (first.words < nearlyAll * (first.words + wordsOfOthers(first.speaker, ground))) return undefined
  return { speaker: source.id, mention: source.mentions[0]!, own: first.words, sourced }
}

/** The writer holds facts of his own against what is told: sentences of his alone that turn on “but”, “in fact”, “actually”. */
function disputes({ voiced, sentences, lower }: RuleGround): boolean {
  let times = 0
  for (const [index, { voice }] of voiced.entries()) {
    if (voice !== 'writer') continue
    const { first, last } = sentences[index]!
    for (let at = first; at <= last; at++) if (holdsAgainst.has(lower[at]!)) times++
  }
  return times >= mostTurns
}

const mostTurns = 3
const holdsAgainst: ReadonlySet<string> = new Set(
  `but however yet fact facts actually while hardly false falsely untrue lie lies lied wrong contrary reality claims claiming
  analysis ironically apparently evidence`.split(/\s+/),
)

/** A collection of posts: “— Pell (@pell) May 3”. */
function isOfPosts({ text }: RuleGround): boolean {
  return (text.match(/\(@\w+\)|pic\.twitter|https?:\/\/t\.co/g) ?? []).length >= 3
}

/** Words of anybody else, however little he is said to have given, and words in quotation marks that nobody is given for. */
function wordsOfOthers(speaker: string, ground: RuleGround): number {
  const { attributions, tokens, saidIn, forms } = ground
  const byId = new Map(attributions.map((one) => [one.id, one]))
  const isHis = attributions.map((one): boolean => {
    let top = one
    for (let depth = 0; top.within !== undefined && depth < 50; depth++) top = byId.get(top.within) ?? top
    return top.speaker === speaker
  })
  let words = 0
  for (const [at] of tokens.entries()) {
    if (!/[\p{L}\p{N}]/u.test(forms[at]!)) continue
    if (saidIn[at]! >= 0 ? !isHis[saidIn[at]!] : ground.isQuoted(at)) words++
  }
  return words
}
