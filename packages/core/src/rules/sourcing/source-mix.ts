import { roleNouns } from '../../lexicon/en/role-nouns.js'
import { titleNouns } from '../../lexicon/en/title-nouns.js'
import { unnamedHeads } from '../../lexicon/en/unnamed-heads.js'
import type { Source } from '../../model/source.js'
import { singularOf } from '../../sources/ground.js'
import { isNewsReport } from '../is-news-report.js'
import { isWhole } from '../is-whole.js'
import type { Rule } from '../rule.js'
import type { RuleGround } from '../rule-ground.js'
import { titleOrFirst } from '../title-or-first.js'
import { bridge, ferry, wells } from '../whole-articles.js'

// Below these a share says little.
const fewestWords = 100
const fewestNameless = 40
const fewestOfNews = 200
/** Times: so close a count as 20 to 19 % is within what may be made out wrongly. */
const clearlyMore = 1.5

export const sourceMix: Rule = {
  id: 'source-mix',
  concerns: 'sourcing',
  next: 'look-for-support',
  level: 'note',
  trial: '15 of 20 judged findings held: all 8 on sources without a name, 7 of 12 on what rests on the writer alone.',
  what: 'Little of this article rests on sources that a reader could go back to.',
  why: 'What is said under a name or stands in a document can be followed back; the rest is taken on trust.',
  reader: 'Ask of the main points who stands for each, and look for them elsewhere under a name.',
  editor: 'See which points could be given to a name or a document, and say where the rest comes from.',
  guides: [
    {
      guide: 'reuters',
      says: 'A source with a name is always preferable to one without; those without are the weakest.',
    },
    { guide: 'npr', on: 'attribution', says: 'Give the public what it needs to judge how a story came to be known.' },
    {
      guide: 'ap',
      on: 'attribution',
      says: 'What can be disputed and was not witnessed or confirmed is attributed to sources with a name.',
    },
  ],
  finds: [
    `# [Ministry knew of cracked pins] ¶ The ministry knew of the cracked pins in the spring, according to two people who were in the room. One official said the minister did not want a number in writing before the contract had been renewed, and that three memos were sent back for this reason. A person familiar with the inspection said it had been carried out from a car, in the rain, in less than ten minutes. ¶ ${bridge}`,
    `# [The pond that leaked] ¶ ${wells} ¶ A former technician at the mine, who asked not to be named, said the liner of the lower pond had been torn for at least four years and that he had reported it twice. Two engineers, who asked not to be named, said the pumps had been switched off at night to save money and the logs written up on Fridays for the whole week.`,
    `[A senior official said the] treaty would be signed in the spring, whatever the hill towns thought of it, because the southern mills could not wait any longer. “It is done,” the official said. Three diplomats said the toll would be halved in the first year and dropped in the third, and that a secret letter on the border had been agreed in May between the two courts. ¶ ${bridge}`,
    `# [Two boats stay in port] ¶ ${bridge} ¶ The ministry knew of the cracked pins in the spring, according to two people who were in the room. One official said the minister did not want a number in writing before the contract had been renewed, and that three memos were sent back for this reason. A person familiar with the inspection said it had been carried out from a car, in the rain, in less than ten minutes. ¶ Dorrin Pell said he was not aware of any report.`,
    `# [A ramp, a mine and a bridge] ¶ ${ferry} ¶ ${wells} ¶ ${bridge} ¶ Dorrin Pell, who runs the ferry line, said two boats would stay in port until the end of the month because new hinge pins had to be made, and that passengers who had booked would get their money back within ten days.`,
    `[The line has run the] ${ferry.slice(21)} ¶ ${wells} ¶ ${bridge} ¶ Dorrin Pell, who runs the ferry line, said two boats would stay in port until the end of the month because new hinge pins had to be made, and that passengers who had booked would get their money back within ten days.`,
  ],
  passes: [
    `# Two boats stay in port ¶ Dorrin Pell, who runs the ferry line, said two boats would stay in port until the end of the month because new hinge pins had to be made. “We do not wait for the second lorry,” Pell said. “If our records are wrong, we want to know why before anyone else does.” He said the three remaining boats would run a reduced timetable. Pell said passengers who had booked would get their money back within ten days. ¶ ${bridge}`,
    `# A ramp, a mine and a bridge ¶ I have lived beside the bridge for thirty years. ${ferry} ¶ ${wells} ¶ ${bridge}`,
    `# Opinion: A ramp, a mine and a bridge ¶ ${ferry} ¶ ${wells} ¶ ${bridge}`,
    `# The wells ¶ ${wells} ¶ A former technician at the mine, who asked not to be named, said the liner of the lower pond had been torn for at least four years and that he had reported it twice. Two engineers, who asked not to be named, said the pumps had been switched off at night to save money, and that the logs were written up on Fridays for the whole week. ¶ Hanne Brask, the director of the state laboratory, said the level in the school well was nine times the legal limit. “Children under six should not drink this water for one more day,” Brask said. She said the laboratory had written to the ministry in March and had asked it to close all eleven wells by the end of that week. “Nobody wrote back,” Brask said. “I asked for one week, and it is now the thirty-ninth.”`,
    `# A ramp ¶ ${ferry}`,
    `# The pins ¶ According to the order, the repair was never carried out. The order states that both ships were to have new pins by the end of April, and that the line confirmed in writing that the work was complete. The order says the ramps of all other lines will be looked at before the winter. One official said the minister did not want a number in writing. ¶ ${ferry}`,
    `# The pins ¶ The yard has a plan of its own. Jorun Eskeld explained: ¶ A pin sings before it breaks, and whoever has stood on a ramp in the summer knows the sound. We asked for new ones in March, in May and in June. Nobody wrote back to us, and when the ramp was opened to lorries again we put a sign on it that said how old the pins were. It hung there for two days. ¶ Three diplomats said the toll would be halved in the first year and dropped in the third, and that a secret letter on the border had been agreed in May between the two courts. ¶ ${bridge}`,
    `# The ferries ¶ Ferry lines lost 30 boats last year, a Courier analysis of the registers shows. The analysis goes back to 1990. ¶ ${ferry} ¶ ${wells} ¶ ${bridge}`,
    `# The toll ¶ ${bridge} ¶ Critics say the toll would ruin the southern mills within three years, that the hill towns would never see a crown of it, and that the bridge would stand empty. Advocates say the toll would pay for a second bridge within ten years, and that the towns on both banks would save nine crowns a head.`,
    `# A ramp, a mine and a bridge ¶ ${ferry} ¶ ${wells} ¶ ${bridge}`,
    `# Two boats stay in port ¶ ${ferry} ¶ A ramp gives way at Merrow. Hide Caption 1 of 8 ¶ ${wells} ¶ ${bridge} ¶ Dorrin Pell, who runs the ferry line, said two boats would stay in port until the end of the month because new hinge pins had to be made, and that passengers who had booked would get their money back within ten days.`,
    `# Two boats stay in port ¶ ${bridge} ¶ One official said the minister did not want a number in writing before the contract had been renewed, and that three memos were sent back for this reason over the winter months. ¶ Dorrin Pell, who runs the ferry line, said two boats would stay in port until the end of the month because new hinge pins had to be made and the ramps looked at.`,
    `# A ramp, a mine and a bridge ¶ A commentary by Jorun Eskeld ¶ ${ferry} ¶ ${wells} ¶ ${bridge} ¶ Dorrin Pell, who runs the ferry line, said two boats would stay in port until the end of the month because new hinge pins had to be made, and that passengers who had booked would get their money back within ten days.`,
    `# A ramp, a mine and a bridge ¶ The ministry released the following timeline. ¶ ${ferry} ¶ ${wells} ¶ ${bridge} ¶ Dorrin Pell, who runs the ferry line, said two boats would stay in port until the end of the month because new hinge pins had to be made, and that passengers who had booked would get their money back within ten days.`,
    `# Talks ¶ A senior official said the treaty would be signed in the spring.`,
  ],
  *check(ground) {
    const mix = measureMix(ground)
    if (mix.words < fewestWords) return
    const at = titleOrFirst(ground)
    if (at === undefined) return
    if (!isNewsReport(ground) || !isWhole(ground)) return
    if (restsOnNameless(mix))
      yield {
        ...at,
        message: `Sources without a name carry more than people with a name, bodies and documents together. ${inWords(mix)}`,
      }
    else if (restsOnNobody(mix, ground))
      yield { ...at, message: `Most of this rests on nobody but the writer. ${inWords(mix)}` }
  },
}

/** Words by what they rest on. `other`: sources of which it is not plain whether they have a name. */
interface Mix {
  readonly words: number
  readonly named: number
  readonly documents: number
  readonly nameless: number
  readonly other: number
  readonly writer: number
}

function measureMix(ground: RuleGround): Mix {
  const mix = { words: 0, named: 0, documents: 0, nameless: 0, other: 0, writer: 0 }
  const byId = new Map(ground.sources.map((source) => [source.id, source]))
  for (const { speaker, words } of ground.voices) {
    const source = byId.get(speaker)
    mix.words += words
    mix[speaker === 'writer' ? 'writer' : source === undefined ? 'other' : typeOf(source, ground)] += words
  }
  const spoken = blocksSpoken(ground)
  let set = 0
  if (spoken.size > 0)
    for (const [at, { block }] of ground.tokens.entries())
      if (spoken.has(block) && ground.saidIn[at]! < 0 && /[\p{L}\p{N}]/u.test(ground.forms[at]!)) set++
  set = Math.min(set, mix.writer)
  return { ...mix, named: mix.named + set, writer: mix.writer - set }
}

function typeOf(source: Source, ground: RuleGround): 'named' | 'documents' | 'nameless' | 'other' {
  if (source.kind === 'document') return 'documents'
  // A body is one that can be asked: “the court”, “the police”.
  if (source.naming === 'named' || source.kind === 'organization' || source.kind === 'outlet') return 'named'
  if (source.kind === 'group' && isPublicBody(source, ground)) return 'named'
  return isNameless(source, ground) ? 'nameless' : 'other'
}

/** “Police”, “prosecutors”: a body by another word. */
function isPublicBody({ mentions }: Source, ground: RuleGround): boolean {
  return (
    mentions[0] !== undefined &&
    ground
      .tokensIn(mentions[0])
      .some((at) => /^(?:police|prosecutors|authorities|investigators)$/.test(ground.lower[at]!))
  )
}

/** Words that point back to somebody, or count people instead of bringing in a source. */
const notNew: ReadonlySet<string> = new Set(
  `the this that these those both his her their its our my majority majorities most many half percent % share shares
  third quarter fewer more`.split(/\s+/),
)

/** “Critics”: a side of a dispute, not people who told the writer. */
const inGeneral: ReadonlySet<string> = new Set(
  'critic advocate supporter opponent proponent defender skeptic'.split(' '),
)

/** One or some people, brought in by a word for people, and by nothing that points back to a name. */
function isNameless({ mentions, naming }: Source, ground: RuleGround): boolean {
  const tokens = mentions[0] === undefined ? [] : ground.tokensIn(mentions[0])
  let head: number | undefined
  let isOpen = true
  for (const at of tokens) {
    const { tag } = ground.tokens[at]!
    if (isOpen && notNew.has(ground.lower[at]!)) return false
    if (!tag.startsWith('NN')) isOpen = isOpen && (head === undefined || tag === 'POS')
    else if (isOpen) head = at
    // “former ambassador to Orsava Edric Sommerlath”, “critics of Roe”.
    else if (ground.tokens[at]!.entity?.kind === 'person') return false
  }
  if (head === undefined || ground.tokens[head]!.tag.startsWith('NNP')) return false
  const noun = singularOf(ground.lower[head]!)
  if (inGeneral.has(noun)) return false
  if (naming === 'anonymous') return true
  return roleNouns.has(noun) || titleNouns.has(noun) || unnamedHeads.has(noun)
}

function restsOnNameless({ words, named, documents, nameless, other }: Mix): boolean {
  return nameless >= fewestNameless && nameless >= 0.12 * words && nameless > clearlyMore * (named + documents + other)
}

function restsOnNobody({ words, writer, documents, named }: Mix, ground: RuleGround): boolean {
  if (words < fewestOfNews || writer < 0.75 * words) return false
  // An article on a poll or a report may take figures from it all through.
  if (documents > 0.05 * words || isOnFindings(ground)) return false
  // With hardly a source it is an essay, or all of it was made out wrongly.
  if (named < 0.1 * words || isOfFigures(words, ground) || bringsInAll.test(ground.text)) return false
  if (hasCaptions.test(ground.text)) return false
  // Where sources are there and give little, or are quoted in a way that was not made out, nothing is said.
  let silent = 0
  let quoted = 0
  for (const [index, { first, last }] of ground.sentences.entries()) {
    const isSilent = ground.voiced[index]!.attributions.length === 0
    for (let at = first; at <= last; at++) {
      if (!/[\p{L}\p{N}]/u.test(ground.forms[at]!)) continue
      if (isSilent) silent++
      if (ground.isQuoted(at) && ground.saidIn[at]! < 0) quoted++
    }
  }
  return silent >= 0.6 * words && quoted <= 0.03 * words
}

/** “A Courier analysis of the logs shows”, “the poll”: what the writer tells is taken from there all through. */
function isOnFindings({ lower, saidIn, isQuoted }: RuleGround): boolean {
  let times = 0
  for (const [at, word] of lower.entries()) if (ofFindings.has(word) && saidIn[at]! < 0 && !isQuoted(at)) times++
  return times >= 2
}

const ofFindings: ReadonlySet<string> = new Set(
  'analysis analyses survey surveys surveyed poll polls polling pollster pollsters respondents ratings'.split(' '),
)

/** A report on figures takes them from somewhere all through. */
function isOfFigures(words: number, { lower, saidIn }: RuleGround): boolean {
  let figures = 0
  for (const [at, word] of lower.entries()) if (ofMeasure.test(word) && saidIn[at]! < 0) figures++
  return figures >= 0.02 * words
}

const ofMeasure = /^(?:[$€£%].*|\d+(?:,\d+)*\.\d+|percent|billion|trillion)$/

/** “released the following timeline”, “according to a person at the yard:” and a list. */
const bringsInAll =
  /\bthe following (?:timeline|statement|list|account|details)\b|\baccording to [^.!?\n]{0,120}:\s*\n/i

/** What is left of a gallery of pictures: its captions would count as the writer's. */
const hasCaptions =
  /\bhide caption\b|\btoggle caption\b|\b(?:photos|pictures?|gallery) \d+ (?:of|\/) \d+|\b\d+ of \d+ (?:photos|pictures)\b/i

/** Blocks that somebody brought in just before speaks, without marks: the one before ends in “explained:”. */
function blocksSpoken({ article, text }: RuleGround): ReadonlySet<number> {
  const found = new Set<number>()
  for (const [index, { start, end }] of article.blocks.entries())
    if (bringsIn.test(text.slice(Math.max(start, end - 200), end).trimEnd())) found.add(index + 1)
  return found
}

const bringsIn =
  /\b(?:said|says|saying|explain(?:s|ed)|add(?:s|ed)|wr(?:ote|ites)|writing|not(?:es|ed)|tweet(?:s|ed)|stat(?:es|ed)|statement|report(?:s|ed)|captured|read|reads|put|puts|told|asked|argu(?:es|ed)|continu(?:es|ed))\b[^.!?]{0,120}:$/i

function inWords({ words, named, documents, nameless, other, writer }: Mix): string {
  const percent = (part: number): number => Math.round((100 * part) / words)
  const parts = [
    `people with a name and bodies carry ${percent(named)} %`,
    `documents ${percent(documents)} %`,
    `sources without a name ${percent(nameless)} %`,
    ...(other > 0 ? [`other sources ${percent(other)} %`] : []),
    `nobody but the writer ${percent(writer)} %`,
  ]
  return `Of ${words} words, ${parts.join(', ')}.`
}
