import { lemmasOf } from '../lexicon/en/lemmas.js'
import { personNouns } from '../lexicon/en/person-nouns.js'
import type { Article } from '../model/article.js'
import type { Words } from '../model/sentence.js'
import { firstFrom } from '../text/first-from.js'
import type { FoundAttribution } from './found.js'

/** Longest wording of a maker, in tokens. */
const longest = 10

/** “reports of the islands' own people that the water is brown”: who stands between *of* and *that* made the report. */
export function withMakerOfReport(one: FoundAttribution, { tokens }: Words, { text }: Article): FoundAttribution {
  const cue = one.cue[0]
  const [piece, ...rest] = one.content
  if (one.source.length > 0 || cue === undefined || piece === undefined || piece.start < cue.end) return one
  if (!/\s(?:of|by|from)$/i.test(text.slice(cue.start, cue.end)) || text.slice(cue.end, piece.start).trim() !== '')
    return one
  const first = firstFrom(tokens, piece.start)
  const word = (at: number): string => text.slice(tokens[at]!.start, tokens[at]!.end)
  let isPeople = false
  for (let at = first; at < Math.min(first + longest, tokens.length - 1) && tokens[at]!.end <= piece.end; at++) {
    const { tag, entity } = tokens[at]!
    if (at > first && word(at).toLowerCase() === 'that') {
      // “reports of residents that were ill”: a relative clause is no report.
      if (!isPeople || /^(?:VB|MD)/.test(tokens[at + 1]!.tag)) return one
      const source = [{ start: piece.start, end: tokens[at - 1]!.end }]
      return { ...one, source, content: [{ start: tokens[at]!.start, end: piece.end }, ...rest] }
    }
    if (!/^(?:DT|PRP\$|JJ[RS]?|NN.*|POS|CD)$/.test(tag)) return one
    if (tag.startsWith('NN')) {
      isPeople = entity?.kind === 'person' || entity?.kind === 'organization' || isPersonal(word(at).toLowerCase())
    }
  }
  return one
}

const isPersonal = (noun: string): boolean =>
  noun === 'people' || lemmasOf(noun).some((lemma) => personNouns.has(lemma))
