import type { PageBlock, Place } from './gather-blocks.js'

/** What is known of a block beside its words and place. */
export interface Marked {
  readonly block: PageBlock
  /** Readability takes it for part of the article. */
  readonly chosen: boolean
}

/** Number of weights; features are hashed to as many. */
export const FEATURES = 1 << 14

/** The features of every block of a page, as indices into the table of weights. All features are present or absent. */
export function pageFeatures(page: readonly Marked[], headline: string | undefined): Uint16Array[] {
  const facts = page.map(factsOf)
  const usual = usualPlace(page, facts)
  const first = page.findIndex(({ chosen }, index) => chosen && facts[index]!.words >= 12)
  const last = page.findLastIndex(({ chosen }, index) => chosen && facts[index]!.words >= 12)
  const texts = new Map<string, number>()
  for (const { block } of page) texts.set(block.text, (texts.get(block.text) ?? 0) + 1)
  const title = headline?.toLowerCase()
  const headlineAt = page.findLastIndex(({ block }, index) => index <= first && block.text.toLowerCase() === title)
  let heading = ''
  let headingAge = 99
  return page.map(({ block, chosen }, index) => {
    const fact = facts[index]!
    const found = new Set<number>()
    const add = (name: string) => found.add(hash(name))
    const shape = `${fact.size}${fact.linked}`
    const state = chosen ? 'in' : 'out'
    add('bias')
    add(state)
    add(`kind ${block.kind} ${state}`)
    add(`tag ${block.place.tag} ${block.place.around?.tag} ${state}`)
    add(`shape ${shape} ${state}`)
    add(`end ${fact.ending} ${fact.size}`)
    add(`usual ${fact.path === usual} ${state} ${fact.size}`)
    add(`where ${index < first ? 'before' : index > last ? 'after' : 'inside'} ${state} ${fact.size}`)
    add(`from first ${Math.max(-3, Math.min(4, index - first))} ${state}`)
    add(`to last ${Math.max(-3, Math.min(4, last - index))} ${state}`)
    add(`repeated ${(texts.get(block.text) ?? 0) > 1} ${state}`)
    const below = headlineAt < 0 ? 'none' : index <= headlineAt ? 'above' : index < headlineAt + 5 ? 'near' : 'below'
    add(`headline ${block.text.toLowerCase() === title}`)
    add(`headline ${below} ${state} ${fact.size}`)
    for (const step of [-2, -1, 1, 2]) {
      const near = facts[index + step]
      if (near === undefined) add(`near ${step} edge`)
      else {
        add(`near ${step} ${near.size}${near.linked} ${page[index + step]!.chosen} ${state}`)
        if (Math.abs(step) === 1)
          add(`near ${step} ${page[index + step]!.block.kind} ${block.kind} ${near.path === fact.path}`)
      }
    }
    for (const text of fact.cues) add(text)
    let level = 0
    for (let at: Place | undefined = block.place; at !== undefined && level < 7; at = at.around, level += 1) {
      for (const part of marksOf(at)) {
        add(`mark ${part}`)
        if (level < 2) add(`mark near ${part}`)
      }
      if (level > 0 && NAMED.has(at.tag)) add(`within ${at.tag} ${state}`)
    }
    headingAge += 1
    if (block.kind === 'heading' || (fact.words <= 6 && fact.ending === 'none')) {
      heading = fact.lead
      headingAge = 0
    } else if (headingAge <= 6) add(`under ${heading} ${fact.linked}`)
    return Uint16Array.from(found)
  })
}

const NAMED = new Set([
  'aside',
  'nav',
  'footer',
  'header',
  'figure',
  'form',
  'table',
  'ul',
  'ol',
  'blockquote',
  'article',
  'main',
  'section',
])

interface Facts {
  readonly words: number
  readonly size: string
  /** Share of characters inside links, by fives. */
  readonly linked: string
  readonly ending: string
  /** First words in small letters. */
  readonly lead: string
  readonly path: string
  readonly cues: readonly string[]
}

function factsOf({ block }: Marked): Facts {
  const { text, links, place } = block
  const words =
    text
      .slice(0, 3000)
      .toLowerCase()
      .match(/[\p{L}\p{N}©]+/gu) ?? []
  const inLinks = links.reduce((sum, { start, end }) => sum + end - start, 0) / text.length
  const count = words.length
  const size =
    count < 4
      ? String(count)
      : count < 6
        ? '4+'
        : count < 9
          ? '6+'
          : count < 14
            ? '9+'
            : count < 22
              ? '14+'
              : count < 45
                ? '22+'
                : '45+'
  const linked = inLinks === 0 ? 'a' : inLinks < 0.2 ? 'b' : inLinks < 0.5 ? 'c' : inLinks < 0.9 ? 'd' : 'e'
  const last = text.at(-1) ?? ''
  const ending = /[.!?…]/.test(last)
    ? 'stop'
    : /["”’»'“]/.test(last)
      ? 'quote'
      : last === ':'
        ? 'colon'
        : /[)\]]/.test(last)
          ? 'bracket'
          : 'none'
  return {
    words: count,
    size,
    linked,
    ending,
    lead: words.slice(0, 2).join(' '),
    path: pathOf(place),
    cues: cuesOf(text, words),
  }
}

/** Words that tell: all of a short block, the first and the last of a long one. */
function cuesOf(text: string, words: readonly string[]): string[] {
  const cues: string[] = []
  const isShort = words.length <= 14
  const told = isShort ? words : [...words.slice(0, 4), ...words.slice(-3)]
  const kind = isShort ? 's' : 'l'
  for (const [index, word] of told.entries()) {
    cues.push(`${kind} ${shape(word)}`)
    const next = told[index + 1]
    if (next !== undefined) cues.push(`${kind} ${shape(word)} ${shape(next)}`)
  }
  cues.push(`first ${kind} ${shape(words[0] ?? '')}`)
  if (words.length > 14) {
    for (const word of words.slice(4, 60)) if (TELLING.has(word)) cues.push(`has ${word}`)
  }
  if (/[A-Z]/.test(text) && !/[a-z]/.test(text)) cues.push('capitals')
  if (/[|•·»›→]/.test(text)) cues.push('separators')
  if (/https?:|www\.|@/.test(text)) cues.push('address')
  if (/["“„«]/.test(text)) cues.push('quotation')
  return cues
}

const TELLING = new Set(
  'subscribe subscription newsletter newsletters cookies cookie privacy rights reserved copyright © email e-mail click advertising advertisement affiliate commission comment comments follow facebook twitter instagram abonnieren newsletter datenschutz werbung kommentar kommentare redaktion anmelden author autor editor journalist reporter contributed donate support terms inbox sign login registrieren gdpr'.split(
    ' ',
  ),
)

function shape(word: string): string {
  return /^\d+$/.test(word) ? `0${Math.min(word.length, 5)}` : word.slice(0, 14)
}

/** Tags of the elements around a block, and the classes of the nearest two. */
function pathOf(place: Place): string {
  const parts: string[] = []
  let level = 0
  for (let at: Place | undefined = place; at !== undefined && level < 8; at = at.around, level += 1) {
    parts.push(level > 0 && level < 3 ? at.tag + at.mark : at.tag)
  }
  return parts.join('>')
}

/** Where most of the words stand that Readability has chosen. */
function usualPlace(page: readonly Marked[], facts: readonly Facts[]): string {
  const words = new Map<string, number>()
  let best = ''
  for (const [index, { chosen }] of page.entries()) {
    const fact = facts[index]!
    if (!chosen || fact.words < 10) continue
    const sum = (words.get(fact.path) ?? 0) + fact.words
    words.set(fact.path, sum)
    if (sum > (words.get(best) ?? 0)) best = fact.path
  }
  return best
}

/** Parts of classes and ids: `relatedPosts-box` gives related, posts, box. */
function marksOf({ mark }: Place): string[] {
  const known = markParts.get(mark)
  if (known !== undefined) return known
  const parts = (
    mark
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .match(/[a-z]{2,20}/g) ?? []
  ).slice(0, 12)
  if (markParts.size > 5000) markParts.clear()
  markParts.set(mark, parts)
  return parts
}

const markParts = new Map<string, string[]>()

/** FNV-1a over UTF-16 units. */
function hash(name: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < name.length; at += 1) {
    value ^= name.charCodeAt(at)
    value = Math.imul(value, 0x01000193)
  }
  return ((value >>> 15) ^ value) & (FEATURES - 1)
}
