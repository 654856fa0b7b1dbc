import { addressByWord } from '../lexicon/en/forms-of-address.js'
import { feminineNames, masculineNames } from '../lexicon/en/given-names.js'
import { organizationNameWords, organizationNouns } from '../lexicon/en/organization-nouns.js'
import { personNouns } from '../lexicon/en/person-nouns.js'
import { type Ground, isNoun, singularOf } from './ground.js'
import type { Name, NameKind } from './name.js'
import { titleWord } from './title-phrase.js'

type Weights = Record<NameKind, number>

/**
 * What each name is a name of. The same words are of one kind all through the article: the net's marks vote, and so do
 * the form of the name, titles and ages beside it, and how the article takes it up.
 */
export function settleKinds(names: readonly Name[], ground: Ground): readonly Name[] {
  const byKey = new Map<string, Name[]>()
  for (const name of names) {
    const key = name.words.join(' ')
    const list = byKey.get(key)
    if (list === undefined) byKey.set(key, [name])
    else list.push(name)
  }
  const lastWords = new Map<string, number>()
  for (const [, [name]] of byKey)
    if (name!.words.length > 1) lastWords.set(name!.words.at(-1)!, (lastWords.get(name!.words.at(-1)!) ?? 0) + 1)
  const kinds = new Map<string, NameKind>()
  const surnames = new Set<string>()
  for (const [key, mentions] of byKey) {
    const { words } = mentions[0]!
    if (words.length < 2) continue
    const weights = weigh(mentions, ground)
    if (words.length < 4) {
      // A person is taken up by the last word, an organization by the first.
      const short = byKey.get(words.at(-1)!)
      // People are named in full first; a word long used by itself is the name of something else.
      if (
        short !== undefined &&
        short.length > 2 &&
        short[2]!.first < mentions[0]!.first &&
        lastWords.get(words.at(-1)!) === 1
      )
        weights.organization += 1.5
      else if (isTakenUp(short, ground)) weights.person += 1.5
      if (byKey.has(words[0]!)) weights.organization += 0.7
    }
    const kind = heaviest(weights)
    kinds.set(key, kind)
    if (kind === 'person') surnames.add(words.at(-1)!)
  }
  for (const [key, mentions] of byKey) {
    if (kinds.has(key)) continue
    const weights = weigh(mentions, ground)
    if (surnames.has(key)) weights.person += 2.5 + mentions.length * 0.5
    kinds.set(key, heaviest(weights))
  }
  return names.map((name) => ({ ...name, kind: kinds.get(name.words.join(' '))! }))
}

/** Used as a name by itself, not before a noun (“Roe voters”) nor with “the”. */
function isTakenUp(mentions: readonly Name[] | undefined, { lower, tokens }: Ground): boolean {
  if (mentions === undefined) return false
  const alone = mentions.filter(
    ({ first, last }) => lower[first - 1] !== 'the' && !/^NNS?$/.test(tokens[last + 1]?.tag ?? ''),
  )
  return alone.length * 2 > mentions.length
}

function heaviest(weights: Weights): NameKind {
  let best: NameKind = 'misc'
  for (const kind of ['person', 'organization', 'place'] as const) if (weights[kind] > weights[best]) best = kind
  return best
}

const mostMentions = 50

function weigh(mentions: readonly Name[], ground: Ground): Weights {
  const weights: Weights = { person: 0, organization: 0, place: 0, misc: 0 }
  const { words } = mentions[0]!
  if (words.length > 1) {
    if (words.some((word) => organizationNameWords.has(word))) weights.organization += 4
    if (words.length < 5 && (feminineNames.has(words[0]!) || masculineNames.has(words[0]!))) weights.person += 3
  }
  for (const name of mentions.slice(0, mostMentions)) {
    const share = 1 / (name.last - name.first + 1)
    for (let at = name.first; at <= name.last; at++) {
      const kind = ground.tokens[at]!.entity?.kind
      weights[kind ?? 'misc'] += kind === undefined || kind === 'misc' ? share * 0.3 : share
    }
    beside(name, ground, weights)
  }
  return weights
}

/** What stands right before and after one mention. */
function beside({ first, last }: Name, { lower, tokens, sentenceOf }: Ground, weights: Weights): void {
  const before = lower[first - 1]
  if (before !== undefined && sentenceOf[first - 1] === sentenceOf[first]) {
    const plain = before.replace('.', '')
    if (addressByWord.has(plain)) weights.person += 3
    else if (titleWord(before) !== undefined && !/S$/.test(tokens[first - 1]!.tag)) weights.person += 2
    else if (organizationNouns.has(before) && tokens[first - 1]!.tag === 'NN') weights.organization += 2
    // In “the Roe administration” the article belongs to the noun.
    else if (before === 'the' && !isNoun(tokens[last + 1]?.tag ?? '')) weights.organization += 1.5
    else if (/^(?:in|near|across|throughout)$/.test(before)) weights.place += 0.5
  }
  if (/^NNS$/.test(tokens[last + 1]?.tag ?? '')) weights.organization += 1
  if (lower[last + 1] === ',') {
    if (tokens[last + 2]?.tag === 'CD' && lower[last + 3] === ',') weights.person += 3
    for (let at = last + 2; at <= last + 6 && sentenceOf[at] === sentenceOf[last]; at++) {
      const word = lower[at]!
      if (/^[,.]$/.test(word)) break
      if (
        word === 'who' ||
        (tokens[at]!.tag === 'NN' && (titleWord(word) !== undefined || personNouns.has(singularOf(word))))
      ) {
        weights.person += 1.5
        break
      }
      if (word === 'which') {
        weights.organization += 1
        break
      }
    }
  }
  for (let at = last + 1; at <= last + 12 && sentenceOf[at] === sentenceOf[last]; at++) {
    const word = lower[at]!
    if (/^(?:he|she|his|her|herself|himself)$/.test(word)) weights.person += 0.6
    else if (word === 'its' || word === 'itself') weights.organization += 0.6
    else if (tokens[at]!.tag !== 'NNP') continue
    break
  }
}
