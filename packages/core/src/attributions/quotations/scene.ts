import type { Article } from '../../model/article.js'
import type { Quotation, Sentence, Token, Words } from '../../model/sentence.js'
import type { Span, TokenRange } from '../../model/span.js'
import { classAt, DIGIT, LETTER } from '../../text/characters.js'
import { firstFrom } from '../../text/first-from.js'
import type { FoundAttribution } from '../found.js'

/** An attribution while its quotations are being completed. */
export interface Draft extends Omit<FoundAttribution, 'content'> {
  readonly content: Span[]
}

/** An outer quotation with what the pass asks of it. */
export interface Stretch extends TokenRange {
  readonly resumes: boolean
  readonly closed: boolean
  /** How many of its tokens are words. */
  readonly words: number
  /** It begins where a sentence begins. */
  readonly startsSentence: boolean
  /** Nothing but punctuation stands between its end and the end of its last sentence. */
  readonly endsSentence: boolean
}

/** The ground of the pass: tokens with their sentences, outer quotations, and who has which token as content. */
export interface Scene {
  readonly text: string
  readonly article: Article
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  /** Index of each token's sentence. */
  readonly sentenceOf: Int32Array
  /** 1 for tokens that hold a letter or a figure. */
  readonly isWord: Uint8Array
  readonly stretches: readonly Stretch[]
  /** First and last token of each block that has any. */
  readonly blockRanges: ReadonlyMap<number, TokenRange>
  readonly drafts: Draft[]
  /** Index of the outermost attribution whose content holds the token; -1 if none. */
  readonly owner: Int32Array
  /** Index of the attribution whose cue holds the token; -1 if none. */
  readonly cueOwner: Int32Array
}

export function readScene(
  found: readonly FoundAttribution[],
  { tokens, sentences }: Words,
  quotations: readonly Quotation[],
  article: Article,
): Scene {
  const { text } = article
  const sentenceOf = new Int32Array(tokens.length)
  sentences.forEach(({ first, last }, i) => {
    sentenceOf.fill(i, first, last + 1)
  })
  const isWord = Uint8Array.from(tokens, ({ start, end }) => (holdsWord(text, start, end) ? 1 : 0))
  const blockRanges = new Map<number, { first: number; last: number }>()
  tokens.forEach(({ block }, i) => {
    const range = blockRanges.get(block)
    if (range === undefined) blockRanges.set(block, { first: i, last: i })
    else range.last = i
  })
  const drafts = found.map((one): Draft => ({ ...one, content: [...one.content] }))
  const owner = new Int32Array(tokens.length).fill(-1)
  const cueOwner = new Int32Array(tokens.length).fill(-1)
  const scene = { text, article, tokens, sentences, sentenceOf, isWord, blockRanges, drafts, owner, cueOwner }
  drafts.forEach((draft, i) => {
    if (draft.within !== undefined) return
    for (const span of draft.content) fill(owner, i, span, tokens)
    for (const span of draft.cue) fill(cueOwner, i, span, tokens)
  })
  return { ...scene, stretches: outerStretches(quotations, scene) }
}

function outerStretches(
  quotations: readonly Quotation[],
  { article, tokens, sentences, sentenceOf, isWord }: Omit<Scene, 'stretches'>,
): Stretch[] {
  const outer: Stretch[] = []
  const quoteBlocks = blockQuotations(tokens, article)
  const inQuoteBlock = ({ first }: TokenRange) => article.blocks[tokens[first]!.block]?.kind === 'quote'
  const outermost = quotations.filter((one) => one.depth === 1 && !inQuoteBlock(one))
  for (const { first, last, resumes, closed } of [...outermost, ...quoteBlocks].sort((a, b) => a.first - b.first)) {
    if (outer.length > 0 && first <= outer.at(-1)!.last) continue
    let words = 0
    for (let at = first; at <= last; at++) words += isWord[at]!
    const sentenceEnd = sentences[sentenceOf[last]!]!.last
    let after = last + 1
    while (after <= sentenceEnd && !isWord[after]) after += 1
    const startsSentence = sentences[sentenceOf[first]!]!.first === first
    outer.push({ first, last, resumes, closed, words, startsSentence, endsSentence: after > sentenceEnd })
  }
  return outer
}

/** Blocks set apart as quotations, which need no marks; one after another, the second goes on from the first. */
function blockQuotations(
  tokens: readonly Token[],
  { blocks }: Article,
): (TokenRange & Pick<Stretch, 'resumes' | 'closed'>)[] {
  const found: { first: number; last: number; resumes: boolean; closed: boolean }[] = []
  tokens.forEach(({ block }, i) => {
    if (blocks[block]?.kind !== 'quote') return
    const isSame = i > 0 && tokens[i - 1]!.block === block && found.length > 0
    if (isSame) found.at(-1)!.last = i
    else found.push({ first: i, last: i, resumes: blocks[block - 1]?.kind === 'quote', closed: true })
  })
  return found
}

export function fill(target: Int32Array, value: number, { start, end }: Span, tokens: readonly Token[]): void {
  for (let at = firstFrom(tokens, start); at < tokens.length && tokens[at]!.start < end; at++) target[at] = value
}

/** Adds tokens to the content of an attribution; touching pieces become one. */
export function extend(scene: Scene, index: number, { first, last }: TokenRange): void {
  const { drafts, tokens, owner } = scene
  const { content } = drafts[index]!
  const added = { start: tokens[first]!.start, end: tokens[last]!.end }
  const end = content.at(-1)
  if (end === undefined || isApart(scene, end, added)) content.push(added)
  else if (added.start >= end.start)
    content[content.length - 1] = { start: end.start, end: Math.max(end.end, added.end) }
  else content.splice(0, content.length, ...joined(scene, content, added))
  owner.fill(index, first, last + 1)
  takeIn(scene, index, { first, last })
}

function joined(scene: Scene, content: readonly Span[], added: Span): Span[] {
  const touching = content.filter((span) => !isApart(scene, span, added) && !isApart(scene, added, span))
  const start = Math.min(added.start, ...touching.map((span) => span.start))
  const end = Math.max(added.end, ...touching.map((span) => span.end))
  return [...content.filter((span) => !touching.includes(span)), { start, end }].sort((a, b) => a.start - b.start)
}

/** Whether `next` begins after `span` with more than a space between; a paragraph's end parts pieces. */
function isApart({ text }: Scene, span: Span, next: Span): boolean {
  return next.start > span.end + 1 || (next.start === span.end + 1 && text[span.end] === '\n')
}

/** Adds an attribution; what was found inside its content is from now on reported by it. */
export function add(scene: Scene, draft: Draft, said: readonly TokenRange[]): number {
  const index = scene.drafts.push(draft) - 1
  for (const span of draft.cue) fill(scene.cueOwner, index, span, scene.tokens)
  for (const range of said) extend(scene, index, range)
  return index
}

/** Gives `within` to attributions at the top whose cue lies in these tokens; only to one at the top itself, so that no two hold each other. */
function takeIn({ drafts, cueOwner }: Scene, index: number, { first, last }: TokenRange): void {
  if (drafts[index]!.within !== undefined) return
  for (let at = first; at <= last; at++) {
    const inner = cueOwner[at]!
    if (inner < 0 || inner === index || drafts[inner]!.within !== undefined) continue
    drafts[inner] = { ...drafts[inner]!, within: drafts[index]!.id }
  }
}

/** The attribution that has most of the words of the range as content, and how large its part is. */
export function ownerOf({ owner, isWord }: Scene, { first, last }: TokenRange): { index: number; part: number } {
  const counts = new Map<number, number>()
  let words = 0
  for (let at = first; at <= last; at++) {
    if (!isWord[at]) continue
    words += 1
    if (owner[at]! >= 0) counts.set(owner[at]!, (counts.get(owner[at]!) ?? 0) + 1)
  }
  let index = -1
  let most = 0
  for (const [candidate, count] of counts) {
    if (count > most) {
      index = candidate
      most = count
    }
  }
  return { index, part: words === 0 ? 0 : most / words }
}

export const wordAt = ({ text, tokens }: Pick<Scene, 'text' | 'tokens'>, at: number): string =>
  text.slice(tokens[at]!.start, tokens[at]!.end)

function holdsWord(text: string, start: number, end: number): boolean {
  // Figures and letters stand at the front of a token but for marks such as “'90s” and “$5”.
  for (let at = start; at < Math.min(end, start + 4); at++) {
    const kind = classAt(text, at)
    if (kind === LETTER || kind === DIGIT) return true
  }
  return false
}
