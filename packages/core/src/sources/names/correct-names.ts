import { organizationNameWords } from '../../lexicon/en/organization-name-words.js'
import { type Ground, isCapitalized } from '../ground.js'
import { titleWord } from '../nouns/title-word.js'
import type { Name } from './name.js'

/** Corrects names by what the rest of the article shows: words that only stuck to a name, and surnames that were missed. */
export function correctNames(names: readonly Name[], ground: Ground): readonly Name[] {
  const full = new Map<string, number>()
  const surnames = new Set<string>()
  for (const name of names) {
    if (name.kind !== 'person' || name.words.length < 2) continue
    const key = name.words.join(' ')
    full.set(key, (full.get(key) ?? 0) + 1)
    if (!name.headline) surnames.add(name.words.at(-1)!)
  }
  const trimmed = names.map((name) => beforeTitle(trim(name, full, surnames, ground), ground))
  return [...trimmed, ...missed(trimmed, surnames, ground)].sort((a, b) => a.first - b.first)
}

/** “Tireless Jane Roe” where “Jane Roe” stands elsewhere; in a headline also “Roe Calls Meeting”. */
function trim(name: Name, full: ReadonlyMap<string, number>, surnames: ReadonlySet<string>, { tokens }: Ground): Name {
  const { words, first, last, headline } = name
  if (name.kind !== 'person') return headline ? headlinePerson(name, surnames) : name
  if (last - first + 1 !== words.length || words.length < 2) return name
  for (let from = 0; from < words.length - 1; from++)
    for (let to = words.length; to - from >= 2; to--) {
      // “Imara Roe Lund” is all one person's name.
      if (to - from === words.length || (from > 0 && isOnePerson(tokens, first, first + from))) continue
      if (full.has(words.slice(from, to).join(' ')))
        return { ...name, first: first + from, last: first + to - 1, words: words.slice(from, to) }
    }
  if (headline && surnames.has(words[0]!) && !surnames.has(words.at(-1)!))
    return { ...name, last: first, words: words.slice(0, 1) }
  return name
}

/** “Roe Says” of a headline is Roe. */
function headlinePerson(name: Name, surnames: ReadonlySet<string>): Name {
  const { words, first, last } = name
  if (words.length !== 2 || last !== first + 1 || !surnames.has(words[0]!) || organizationNameWords.has(words[1]!))
    return name
  return { ...name, kind: 'person', last: first, words: words.slice(0, 1) }
}

// Words that go with a title after them: “Press Secretary”, “Trade Envoy”.
const ofTitles: ReadonlySet<string> = new Set(
  'press vice prime deputy chief majority minority communications trade budget assistant senior'.split(' '),
)

/** “White House Press Secretary”: a body without the words that go with the title. */
function beforeTitle(name: Name, { lower }: Ground): Name {
  const { words, first, last, kind } = name
  if (kind === 'person' || words.length < 2 || last - first + 1 !== words.length) return name
  if (!ofTitles.has(words.at(-1)!) || titleWord(lower[last + 1] ?? '') === undefined) return name
  return { ...name, last: last - 1, words: words.slice(0, -1) }
}

function isOnePerson(tokens: Ground['tokens'], first: number, last: number): boolean {
  const { entity } = tokens[last]!
  return tokens[first]!.entity?.kind === 'person' && entity?.kind === 'person' && !entity.begins
}

/** A capitalized word that is the surname of somebody named in full: at the start of a sentence nothing else marks it. */
function missed(
  names: readonly Name[],
  surnames: ReadonlySet<string>,
  { tokens, forms, lower }: Ground,
): readonly Name[] {
  const covered = new Uint8Array(tokens.length)
  for (const { first, last } of names) covered.fill(1, first, last + 1)
  const found: Name[] = []
  for (const [at, word] of lower.entries()) {
    if (
      covered[at] ||
      !surnames.has(word) ||
      word.length < 3 ||
      !isCapitalized(forms[at]!) ||
      /^(?:DT|PRP|MD|W)/.test(tokens[at]!.tag)
    )
      continue
    found.push({ first: at, last: at, kind: 'person', words: [word], headline: false })
  }
  return found
}
