import { feminineNames, masculineNames } from '../../lexicon/en/given-names.js'
import type { Ground } from '../ground.js'
import { isAcronym } from './looks-like-name.js'
import type { Name, NameKind } from './name.js'
import { type Weights, weighBeside } from './weigh-beside.js'
import { weighName } from './weigh-name.js'

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
  const givens = new Set<string>()
  // How many longer names of other kinds each word opens.
  const openings = new Map<string, number>()
  for (const [key, mentions] of byKey) {
    const { words } = mentions[0]!
    if (words.length < 2) continue
    const weights = weighName(mentions, ground)
    // “Harbor VU”: nobody's surname is written so.
    if (mentions.every((name) => endsInInitials(name, ground))) weights.organization += weights.person + 0.1
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
      const first = byKey.get(words[0]!)
      if (first !== undefined) weights.organization += 0.7
      // “Velden Drive” of the firm Velden.
      if (first !== undefined && first.length > 2 && (short?.length ?? 0) * 3 < first.length && !isGiven(words[0]!))
        if (first.every((name) => weighBeside(name, ground).person <= 0)) weights.organization += 3
    }
    const kind = heaviest(weights)
    kinds.set(key, kind)
    if (kind === 'person') {
      surnames.add(words.at(-1)!)
      givens.add(words[0]!)
    } else openings.set(words[0]!, (openings.get(words[0]!) ?? 0) + 1)
  }
  for (const [key, mentions] of byKey) {
    if (kinds.has(key)) continue
    const weights = weighName(mentions, ground)
    if (surnames.has(key)) weights.person += 2.5 + mentions.length * 0.5
    else if (isPlural(mentions, ground)) weights.organization += weights.person + 0.1
    else if (givens.has(key)) weights.person += 1.5
    else if (!isGiven(key) && isOnlyMarked(mentions, openings.get(key) ?? 0, ground))
      weights[weights.place > weights.organization ? 'place' : 'organization'] += weights.person + 0.1
    kinds.set(key, heaviest(weights))
  }
  return names.map((name) => ({ ...name, kind: kinds.get(name.words.join(' '))! }))
}

/**
 * A word alone, of nobody named in full, that nothing but the net takes for a person, or more beside it for a place or body: an
 * outlet, a firm, a country or a capital. People are named in full, by an office or with a pronoun near by sooner or later.
 */
function isOnlyMarked(mentions: readonly Name[], openings: number, ground: Ground): boolean {
  if (mentions.every(({ headline }) => headline)) return false
  const initials = mentions.every(({ first }) => isInitials(ground.forms[first]!))
  const beside = { person: 0, other: 0 }
  let unsupported = true
  let titled = false
  for (const name of mentions) {
    const { person, organization, place } = weighBeside(name, ground)
    beside.person += person
    beside.other += organization + place
    if (person > 0) unsupported = false
    // “President Roe”
    if (person >= 2) titled = true
  }
  if (titled) return false
  if (beside.other > 1 && beside.other > beside.person) return true
  return unsupported && (mentions.length < 3 || openings > 1 || initials)
}

function endsInInitials({ first, last }: Name, { forms }: Ground): boolean {
  return isInitials(forms[last]!) && !isAcronym(forms[first]!)
}

/** “Fabians said”: many people, who speak as one body. */
function isPlural(mentions: readonly Name[], { tokens }: Ground): boolean {
  return mentions.filter(({ first }) => tokens[first]!.tag === 'NNPS').length * 2 > mentions.length
}

function isInitials(form: string): boolean {
  return form.length < 6 && isAcronym(form)
}

function isGiven(word: string): boolean {
  return feminineNames.has(word) || masculineNames.has(word)
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
