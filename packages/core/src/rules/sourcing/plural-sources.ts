import { unnamedHeads } from '../../lexicon/en/unnamed-heads.js'
import type { Span } from '../../model/span.js'
import { singularOf } from '../../sources/ground.js'
import type { Rule } from '../rule.js'
import type { RuleGround } from '../rule-ground.js'

export const pluralSources: Rule = {
  id: 'plural-sources',
  concerns: 'sourcing',
  next: 'ask-who',
  level: 'warning',
  trial: 'too rare to measure: none of 4 judged findings held',
  what: 'The article speaks of several sources first and then only of one, as if they were the same.',
  why: 'Several sources that agree weigh more than one, and a reader cannot tell here which it is.',
  reader: 'Take what is said as one voice until the article shows a second.',
  editor: 'Say how many there are, and which of them said what.',
  guides: [{ guide: 'reuters', says: 'Do not write of sources in the plural where there is only one.' }],
  finds: [
    '[Sources] said the minister would resign on Friday. ¶ The letter is already written, the source said.',
    '[Two officials at the ministry] said the craft would be at Merrow by Friday. ¶ The navy has three of them. ¶ The official said the crew had been chosen.',
    '[Insiders] say the mine will close before the spring. ¶ “Everybody knows it,” the insider said.',
    '[Sources close to the talks] said the toll would be halved. ¶ The source added that the treaty would stay.',
    '[Ministry aides] told the Courier that the list had been lost. ¶ The aide said it had been kept on one shelf.',
    'According to [sources at the yard], the pins were never ordered. ¶ The source said the yard had been short of steel.',
  ],
  passes: [
    'Sources said the minister would resign on Friday. ¶ The letter is already written, the sources said.',
    'Sources said the minister would resign on Friday. ¶ One of the sources said the letter was written. ¶ The source said it was short.',
    'Sources said the minister would resign on Friday. ¶ Another source said the letter was written. ¶ The source said it was short.',
    'A source said the minister would resign on Friday. ¶ The letter is already written, the source said.',
    'Sources said the minister would resign on Friday. ¶ The source of the leak has not been found.',
    'Officials said the wells were safe. ¶ Ruben Aster, an official of the ministry, drank from one. ¶ The official said it tasted of iron.',
    'Sources said the minister would resign on Friday. ¶ Hanne Brask said the letter was written.',
  ],
  *check(ground) {
    for (const [noun, uses] of usesByNoun(ground)) {
      const [first, ...later] = uses
      if (first === undefined || !first.isPlural || first.pointsBack || later.length === 0) continue
      if (later.some(({ isPlural, pointsBack }) => isPlural || !pointsBack) || bringsInOne(noun, ground)) continue
      const { start, end } = first.span
      yield {
        start,
        end,
        message: `“${ground.wordsOf(first.span)}” at first; from then on it is only “${ground.wordsOf(later[0]!.span)}”.`,
        related: later.map(({ span }) => span),
      }
    }
  },
}

interface Use {
  readonly span: Span
  readonly isPlural: boolean
  /** “The source”, with no more to tell it from others. */
  readonly pointsBack: boolean
}

/** How each word for a source without a name is used where such a source speaks, in text order. */
function usesByNoun(ground: RuleGround): ReadonlyMap<string, readonly Use[]> {
  const uses = new Map<string, Use[]>()
  for (const attribution of ground.attributions) {
    if (attribution.within !== undefined) continue
    const speaker = ground.sourceOf(attribution)
    // “The official” may be somebody named.
    if (speaker?.kind === 'person' && speaker.naming === 'named') continue
    const span = attribution.source[0]
    if (span === undefined) continue
    const tokens = ground.tokensIn(span)
    const head = tokens.find((at) => unnamedHeads.has(singularOf(ground.lower[at]!)) && isLastNoun(at, ground))
    if (head === undefined) continue
    const lower = ground.lower[head]!
    const noun = singularOf(lower)
    const pointsBack = head === tokens[1] && /^(?:the|this|that|these|those)$/.test(ground.lower[tokens[0]!]!)
    const use = { span, isPlural: lower !== noun, pointsBack }
    const known = uses.get(noun)
    if (known === undefined) uses.set(noun, [use])
    else known.push(use)
  }
  return uses
}

/** “source”, not “source code”. */
function isLastNoun(at: number, { tokens }: RuleGround): boolean {
  return !tokens[at + 1]?.tag.startsWith('NN')
}

/** Whether one such person is brought in anywhere: “a source”, “another official”, “one of the sources”, “Official Roe”. */
function bringsInOne(noun: string, { lower, forms }: RuleGround): boolean {
  for (const [at, word] of lower.entries()) {
    if (word === noun && (!/^(?:the|this|that)$/.test(lower[at - 1] ?? '') || forms[at] !== word)) return true
    if (word !== noun && singularOf(word) === noun && /^(?:of|both|other|those)$/.test(lower[at - 1] ?? '')) return true
    if (word !== noun && singularOf(word) === noun && lower[at - 1] === 'the' && lower[at - 2] === 'of') return true
  }
  return false
}
