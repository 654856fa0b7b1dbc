import { widerTitles } from '../../lexicon/en/title-nouns.js'
import type { TokenRange } from '../../model/span.js'
import { type Ground, isNoun, isProper, lastBefore } from '../ground.js'
import type { Entities } from '../names/gather-names.js'
import type { Name } from '../names/name.js'
import { titleWord } from '../nouns/title-word.js'
import { fitOf, modifiersOf } from './modifiers.js'
import { beforeComma, beforeName } from './title-before.js'
import { type Lines, type TitleRange, titlePhrase } from './title-phrase.js'

/** An office or role that the article gives to a person, where it stands, and the noun that names it. */
export interface Title extends TokenRange {
  readonly entity: number
  readonly noun: string
  /** Whether it names the organization. */
  readonly placed: boolean
  readonly at: 'before' | 'after' | 'verb'
}

/** Every title that stands beside a person's name, in text order. */
export function findTitles(ground: Ground, entities: Entities): readonly Title[] {
  const { all, names, at } = entities
  const titles: Title[] = []
  const isPerson = (token: number) => at[token]! >= 0 && all[at[token]!]!.kind === 'person'
  for (const name of names) {
    if (name.kind !== 'person') continue
    const entity = at[name.first]!
    const give = (range: TitleRange | undefined, place: Title['at']) => {
      if (range === undefined) return
      let placed = false
      for (let here = range.first; here <= range.last; here++)
        if (at[here]! >= 0 && all[at[here]!]!.kind !== 'person') placed = true
      titles.push({ ...range, entity, placed, at: place })
    }
    give(beforeName(ground, at, name, isPerson) ?? beforeComma(ground, at, name), 'before')
    const isOther = (token: number) => at[token] !== entity && isPerson(token)
    give(afterComma(ground, name, isOther), 'after')
    give(afterVerb(ground, name, isOther), 'verb')
    give(byDeed(ground, name), 'verb')
  }
  const beside = [...titles]
  for (const { entity, range } of takenUp(ground, entities))
    if (!isHeldByOther(ground, beside, entity, range)) titles.push({ ...range, entity, placed: false, at: 'verb' })
  return titles.sort((a, b) => a.first - b.first)
}

/** “Jane Roe, 52, a director of Acme,”. */
function afterComma(
  { tokens, lower, sentenceOf }: Ground,
  name: Name,
  isOther: (token: number) => boolean,
): TitleRange | undefined {
  let first = name.last + 1
  if (lower[first] !== ',') return undefined
  const sentence = sentenceOf[name.last]!
  first++
  if (first < tokens.length && tokens[first]!.tag === 'CD' && lower[first + 1] !== 'of') {
    first++
    if (lower[first] === ',') first++
  }
  if (lower[first] === 'who' && /^(?:is|was|serves|served)$/.test(lower[first + 1] ?? '')) {
    first += 2
    if (lower[first] === 'as') first++
  }
  if (lower[first] === 'who' && lower[first + 1] === 'identified' && lower[first + 3] === 'as') first += 4
  const lines = { tokens, lower, sentenceOf }
  const title = titlePhrase(lines, first, sentence, isOther)
  if (title !== undefined) return title
  // “a parent at the school and an organizer with Acme”: the title comes second.
  for (let here = first + 1; here < first + 12 && sentenceOf[here] === sentence && lower[here] !== ','; here++)
    if (lower[here] === 'and' && /^(?:a|an|the)$/.test(lower[here + 1] ?? ''))
      return titlePhrase(lines, here + 1, sentence, isOther)
  return undefined
}

/** “Roe is the director of Acme”, “Roe, who was chief”. */
function afterVerb(
  { tokens, lower, sentenceOf }: Ground,
  name: Name,
  isOther: (token: number) => boolean,
): TitleRange | undefined {
  let first = name.last + 1
  if (!/^(?:is|was|became|serves|served)$/.test(lower[first] ?? '')) return undefined
  first++
  if (lower[first] === 'as') first++
  if (!/^(?:the|a|an)$/.test(lower[first] ?? '') && !isProper(tokens[first]?.tag ?? '')) return undefined
  return titlePhrase({ tokens, lower, sentenceOf }, first, sentenceOf[name.last]!, isOther)
}

/** “Roe, who leads the Acme Institute”: an office told by what is done in it. */
function byDeed({ tokens, lower, sentenceOf }: Lines, name: Name): TitleRange | undefined {
  const first = name.last + 3
  if (lower[first - 2] !== ',' || lower[first - 1] !== 'who') return undefined
  if (
    !/^(?:leads|heads|directs|chairs|runs|oversees|manages|founded|represents|coaches|teaches)$/.test(
      lower[first] ?? '',
    )
  )
    return undefined
  let last = first
  while (
    last + 1 < tokens.length &&
    sentenceOf[last + 1] === sentenceOf[first] &&
    last < first + 20 &&
    !endsDeed({ tokens, lower, sentenceOf }, last + 1)
  )
    last++
  return last > first ? { first, last, noun: '' } : undefined
}

function endsDeed({ tokens, lower }: Lines, at: number): boolean {
  return /^[,.;—”]$/.test(lower[at]!) || (lower[at] === 'and' && /^(?:VB|MD)/.test(tokens[at + 1]?.tag ?? ''))
}

/** “Jane Roe felt stuck. The guitarist used to tour …”: the next sentence calls the one person just named by a title. */
function takenUp(
  ground: Ground,
  { all, names, at }: Entities,
): readonly { readonly entity: number; readonly range: TitleRange }[] {
  const { sentences, tokens, lower } = ground
  const people = new Map<number, number>()
  for (const name of names) {
    if (name.kind !== 'person') continue
    const sentence = ground.sentenceOf[name.first]!
    const entity = at[name.first]!
    people.set(sentence, people.has(sentence) && people.get(sentence) !== entity ? -1 : entity)
  }
  const found: { entity: number; range: TitleRange }[] = []
  for (let index = 1; index < sentences.length; index++) {
    const { first, last, block } = sentences[index]!
    const entity = people.get(index - 1) ?? -1
    if (entity < 0 || lower[first] !== 'the' || sentences[index - 1]!.block !== block || people.has(index)) continue
    let head = first
    while (head < last && head < first + 6 && (isNoun(tokens[head + 1]!.tag) || tokens[head + 1]!.tag === 'JJ')) head++
    const noun = titleWord(lower[head]!)
    if (
      noun === undefined ||
      head === first ||
      /S$/.test(tokens[head]!.tag) ||
      !/^(?:VB[DZ]|MD)$/.test(tokens[head + 1]?.tag ?? '')
    )
      continue
    if (all[entity]!.names[0]!.first < first) found.push({ entity, range: { first: first + 1, last: head, noun } })
  }
  return found
}

/** Whether the words fit what somebody else was called before, and not what this person was. */
function isHeldByOther(ground: Ground, titles: readonly Title[], entity: number, range: TitleRange): boolean {
  const wanted = modifiersOf(ground, range)
  const before = titles.filter(({ first }) => first < range.first)
  const fits = before
    .filter(({ noun }) => noun === range.noun)
    .map((title) => ({ own: title.entity === entity, fit: fitOf(wanted, modifiersOf(ground, title)) }))
    .filter(({ fit }) => fit !== 'against')
  if (fits.some(({ own }) => own) || fits.length === 0) return false
  return fits.some(({ fit }) => fit === 'same') || before.some((title) => title.entity === entity)
}

/** The titles of each entity, in text order. */
export function titlesByEntity(titles: readonly Title[]): ReadonlyMap<number, readonly Title[]> {
  const byEntity = new Map<number, Title[]>()
  for (const title of titles) {
    const list = byEntity.get(title.entity)
    if (list === undefined) byEntity.set(title.entity, [title])
    else list.push(title)
  }
  return byEntity
}

/** The title that says most: with its organization, then the longer, then the earlier. */
export function bestTitle(titles: readonly Title[]): Title | undefined {
  let best: Title | undefined
  for (const title of titles) if (best === undefined || weight(title) > weight(best) + 0.01) best = title
  return best
}

function weight({ placed, first, last, at }: Title): number {
  return (placed ? 2 : 0) + Math.min(last - first + 1, 10) * 0.15 + (at === 'verb' ? -0.6 : 0)
}

/** The person with that title named last before the token, of those whom the wording fits; one whose place or body it names comes first. */
export function titledBefore(
  ground: Ground,
  titles: readonly Title[],
  noun: string,
  wording: TokenRange,
  token: number,
): number | undefined {
  const wider = widerTitles.get(noun)
  const wanted = modifiersOf(ground, wording)
  let nearest: number | undefined
  for (let index = lastBefore(titles, token), n = 0; index >= 0 && n < 40; index--, n++) {
    const title = titles[index]!
    if (title.noun !== noun && !wider?.has(title.noun)) continue
    const fit = fitOf(wanted, modifiersOf(ground, title))
    if (fit === 'same') return title.entity
    if (fit === 'open') nearest ??= title.entity
  }
  return nearest
}
