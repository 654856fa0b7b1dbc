import { documentNouns } from '../../lexicon/en/document-nouns.js'
import { organizationNouns } from '../../lexicon/en/organization-nouns.js'
import { personNouns } from '../../lexicon/en/person-nouns.js'
import { titleNouns } from '../../lexicon/en/title-nouns.js'
import type { TokenRange } from '../../model/span.js'
import type { Scene } from '../scene/scene.js'
import { type Phrase, readPhrase } from './read-phrase.js'

const mostTokens = 14

/** The noun phrase that “who”, “which” or “that” takes up: the one right before it. */
export function antecedent({ ground, entities }: Scene, relative: number, pronoun: string): Phrase | undefined {
  const { tokens, forms, lower, sentenceOf } = ground
  let last = relative - 1
  while (last >= 0 && /^[,—–(]$|^-lrb-$/.test(lower[last]!)) last--
  // “Jane Roe, D-Ohio, who”
  if (/^[DRI]-\p{Lu}/u.test(forms[last] ?? '')) last--
  while (last >= 0 && /^[,—–(]$|^-lrb-$/.test(lower[last]!)) last--
  if (last < 0 || sentenceOf[last] !== sentenceOf[relative]) return undefined
  let first = last
  while (
    first > 0 &&
    last - first < mostTokens &&
    sentenceOf[first - 1] === sentenceOf[last] &&
    belongs(tokens[first - 1]!.tag)
  )
    first--
  while (first < last && /^(?:IN|TO|CC|RB)$/.test(tokens[first]!.tag)) first++
  const whole = readPhrase(ground, entities, { first, last })
  // “Jane Roe, a journalist who”
  const named = lower[first - 1] === ',' && whole?.reference === 'indefinite' ? (entities.at[first - 2] ?? -1) : -1
  if (named >= 0 && entities.all[named]!.kind === 'person' && whole?.form === 'description')
    return { ...whole, first: first - 2, last: first - 2, head: first - 2, form: 'name', entity: named }
  if (whole === undefined || whole.form === 'pronoun') return undefined
  // “in a letter to senators, who”: the nearest noun that can be meant.
  const inner = nearest({ first, last }, tokens, (range) => readPhrase(ground, entities, range))
  const fits = pronoun === 'who' || pronoun === 'whom' ? isPersonal(whole, inner, entities) : whole.last === whole.head
  return fits ? whole : (inner ?? whole)
}

/** Whether people can be meant by the whole phrase, and not rather by the noun next to the pronoun: “the ears of miners who”. */
function isPersonal(whole: Phrase, inner: Phrase | undefined, { all }: Scene['entities']): boolean {
  if (whole.form === 'name') return all[whole.entity!]!.kind === 'person'
  if (documentNouns.has(whole.noun) || organizationNouns.has(whole.noun)) return false
  return inner === undefined || isListed(whole.noun) || !isListed(inner.noun)
}

const isListed = (noun: string): boolean => personNouns.has(noun) || titleNouns.has(noun)

function nearest(
  { first, last }: TokenRange,
  tokens: Scene['ground']['tokens'],
  read: (range: TokenRange) => Phrase | undefined,
): Phrase | undefined {
  for (let at = last; at > first; at--)
    if (/^(?:IN|TO)$/.test(tokens[at]!.tag)) return at < last ? read({ first: at + 1, last }) : undefined
  return undefined
}

function belongs(tag: string): boolean {
  return /^(?:NN|NNS|NNP|NNPS|JJ|JJR|JJS|DT|CD|POS|PRP\$|IN|TO|CC)$/.test(tag)
}
