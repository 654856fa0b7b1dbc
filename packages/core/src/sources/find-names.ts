import { addressByWord } from '../lexicon/en/forms-of-address.js'
import { feminineNames, masculineNames } from '../lexicon/en/given-names.js'
import { organizationNameWords } from '../lexicon/en/organization-nouns.js'
import { personNouns } from '../lexicon/en/person-nouns.js'
import { titleNouns } from '../lexicon/en/title-nouns.js'
import type { Sentence } from '../model/sentence.js'
import { correctNames } from './correct-names.js'
import { type Ground, isCapitalized, isProper, singularOf } from './ground.js'
import type { Name, NameKind } from './name.js'

const suffixes: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv'])

/** Every name in the article, in text order. The net's marks, tags, casing and the form of the words each give evidence. */
export function findNames(ground: Ground): readonly Name[] {
  const names: Name[] = []
  const headlines = new Set<Name>()
  for (const sentence of ground.sentences) {
    const headline = isTitleCased(ground, sentence)
    let at = sentence.first
    while (at <= sentence.last) {
      if (!looksLikeName(ground, at, headline)) {
        at++
        continue
      }
      let end = at
      while (end < sentence.last && looksLikeName(ground, end + 1, headline)) end++
      end = addTail(ground, at, end, sentence.last, headline)
      const known = names.length
      for (const piece of splitRun(ground, at, end)) addName(ground, names, piece, sentence.first)
      if (headline) for (const name of names.slice(known)) headlines.add(name)
      at = end + 1
    }
  }
  return correctNames(names, headlines, ground)
}

interface Piece {
  readonly first: number
  readonly last: number
  readonly kind?: NameKind
}

function looksLikeName({ tokens, forms, lower }: Ground, at: number, headline: boolean): boolean {
  const { tag, entity } = tokens[at]!
  if (tag === 'POS' || lower[at] === "'s" || tag.startsWith('PRP') || tag.startsWith('VB')) return false
  if (!isCapitalized(forms[at]!))
    return entity !== undefined && !entity.begins && (tag === 'IN' || tag === 'DT' || tag === 'CC')
  if (entity !== undefined) return tag !== 'JJ' || entity.kind !== 'misc'
  return isProper(tag) && !headline
}

/** “of” or “for” and what follows, when what stands before is a body: “Center for Clean Rivers”. */
function addTail(ground: Ground, first: number, end: number, last: number, headline: boolean): number {
  const { lower, tokens } = ground
  if (end + 2 > last || !/^(?:of|for|on)$/.test(lower[end + 1]!)) return end
  if (!organizationNameWords.has(lower[end]!) || tokens[first]!.entity?.kind === 'person') return end
  let next = end + 2
  if (lower[next] === 'the' && next < last) next++
  if (!looksLikeName(ground, next, headline) || tokens[next]!.entity?.kind === 'person') return end
  while (next < last && looksLikeName(ground, next + 1, headline)) next++
  return next
}

function splitRun({ tokens, lower, forms }: Ground, first: number, last: number): readonly Piece[] {
  const pieces: Piece[] = []
  for (let at = first; at <= last; at++) {
    const { entity } = tokens[at]!
    const before = pieces.at(-1)
    const starts = entity === undefined || entity.begins || before?.kind !== entity.kind
    const joins =
      entity === undefined && before !== undefined && !isTitleWord(lower[at]!) && /^[\p{L}\d]/u.test(forms[at]!)
    if (before !== undefined && (!starts || joins)) pieces[pieces.length - 1] = { ...before, last: at }
    else if (isTitleWord(lower[at]!) && entity?.kind !== 'organization') continue
    else if (
      before !== undefined &&
      before.kind === undefined &&
      entity !== undefined &&
      joinsLeft(lower, before, entity.kind)
    )
      pieces[pieces.length - 1] = { first: before.first, last: at, kind: entity.kind }
    else pieces.push(entity === undefined ? { first: at, last: at } : { first: at, last: at, kind: entity.kind })
  }
  return pieces
}

/** Whether unmarked capitalized words belong to the marked name after them. */
function joinsLeft(lower: readonly string[], before: Piece, kind: NameKind): boolean {
  if (kind !== 'person') return before.first === before.last
  const word = lower[before.first]!
  if (/^\p{L}\.$/u.test(lower[before.last + 1]!)) return before.first === before.last
  return (
    before.first === before.last && (feminineNames.has(word) || masculineNames.has(word) || /^\p{L}\.$/u.test(word))
  )
}

function isTitleWord(word: string): boolean {
  const plain = word.endsWith('.') ? word.slice(0, -1) : word
  return addressByWord.has(plain) || titleNouns.has(singularOf(plain)) || personNouns.has(singularOf(plain))
}

function addName(ground: Ground, names: Name[], piece: Piece, sentenceFirst: number): void {
  const { forms, lower, tokens } = ground
  let { first, last } = piece
  while (last > first && !isCapitalized(forms[last]!) && !/\d/.test(forms[last]!)) last--
  while (first < last && /^(?:the|former|then|ex)$/.test(lower[first]!)) first++
  const words: string[] = []
  for (let at = first; at <= last; at++) {
    const word = lower[at]!.replaceAll('.', '')
    if (/[\p{L}\d]/u.test(word) && !suffixes.has(word) && !addressByWord.has(word)) words.push(word)
  }
  if (words.length === 0 || words.length > 12) return
  const kind = piece.kind ?? guessKind(words)
  // One unmarked capitalized word that opens a sentence is no evidence of a name.
  if (piece.kind === undefined && first === last && first === sentenceFirst) return
  if (first === last && /^(?:i|mr|mrs|ms)$/.test(words[0]!)) return
  // “Jr.” and a generation number belong to the person before.
  if (kind === 'person' && last + 1 < tokens.length && suffixes.has(lower[last + 1]!.replaceAll('.', ''))) last++
  names.push({ first, last, kind, words })
}

function guessKind(words: readonly string[]): NameKind {
  if (words.length > 1 && words.some((word) => organizationNameWords.has(word))) return 'organization'
  const given = words[0]!
  if (words.length > 1 && words.length <= 3 && (feminineNames.has(given) || masculineNames.has(given))) return 'person'
  return 'misc'
}

/** Headlines capitalize most words, so casing tells nothing there. */
function isTitleCased({ forms }: Ground, { first, last }: Sentence): boolean {
  let long = 0
  let capitals = 0
  for (let at = first; at <= last; at++) {
    const form = forms[at]!
    if (form.length < 4 || !/^\p{L}/u.test(form)) continue
    long++
    if (isCapitalized(form)) capitals++
  }
  return long >= 4 && capitals >= long * 0.75
}
