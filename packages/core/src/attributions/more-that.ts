import type { Article } from '../model/article.js'
import type { Words } from '../model/sentence.js'
import type { Span } from '../model/span.js'
import { countWhile, firstFrom } from '../text/first-from.js'
import { cueWordsOf, formOf } from './form-and-act.js'
import type { FoundAttribution } from './found.js'
import { quotationsAround } from './quotations-around.js'

/** “The order states that the mill must close, and that the owner pays”: the second *that* goes on with the content, unless it is another's. */
export function withMoreThat(
  found: readonly FoundAttribution[],
  words: Words,
  article: Article,
  limitsOf: (one: FoundAttribution) => readonly Span[] | undefined = () => undefined,
): FoundAttribution[] {
  const inOrder = [...found].sort((a, b) => startOf(a) - startOf(b))
  const starts = inOrder.map(startOf)
  return found.map((one) => {
    const last = one.content.at(-1)
    const start = startOf(one)
    const place = countWhile(starts.length, (index) => starts[index]! < start)
    const beside = inOrder.slice(Math.max(0, place - mostBeside), place + mostBeside)
    const more = last && moreAfter(one, last, beside, words, article, limitsOf(one))
    if (last === undefined || more === undefined) return one
    const content = [...one.content.slice(0, -1), { start: last.start, end: more }]
    return { ...one, content, form: formOf(content, words.quotations, words, article) }
  })
}

// Others that can touch the same sentence stand no farther off in text order.
const mostBeside = 60

const startOf = ({ source, cue, content }: FoundAttribution): number =>
  Math.min(...[...source, ...cue, ...content].map(({ start }) => start))

/** Where the clause ends that “and that” opens right behind a content with “that”. */
function moreAfter(
  { source, cue, content }: FoundAttribution,
  last: Span,
  beside: readonly FoundAttribution[],
  { tokens, sentences, quotations }: Words,
  { text }: Article,
  limits: readonly Span[] | undefined,
): number | undefined {
  const verb = cue[0]
  if (verb === undefined || !/^that\s/i.test(text.slice(content[0]!.start, content[0]!.start + 5))) return undefined
  const joint = /^,?\s+and\s+(?=that\s)/i.exec(text.slice(last.end, last.end + 20))
  const sentence = sentences[firstFrom(sentences, last.end) - 1]
  if (joint === null || sentence === undefined || last.end >= sentence.end) return undefined
  const start = last.end + joint[0].length
  const that = firstFrom(tokens, start)
  // “and that was all”, “and that pattern was”.
  if (/^(?:VB[DZP]|MD|NN$|[.,])/.test(tokens[that + 1]?.tag ?? '')) return undefined
  // “His declaration that A and that B failed”, “Noting that A, and that B, she said”: the rest of the sentence is not the content's.
  const opening = tokens[sentence.first + (/^[\p{L}]/u.test(tokens[sentence.first]!.tag) ? 0 : 1)]
  if (isAside(source, cue, tokens, text)) return undefined
  if (opening !== undefined && opening.start <= verb.start && /^(?:IN|WRB|VB[GN])$/.test(opening.tag)) return undefined
  const limit = limits?.find((span) => span.start <= start && start < span.end)
  if (limits !== undefined && limit === undefined) return undefined
  const word = (at: number): string => text.slice(tokens[at]!.start, tokens[at]!.end).toLowerCase()
  const around = quotationsAround(quotations, that).filter((one) => tokens[one.first]!.start < verb.start)
  let end = Math.min(sentence.last, ...around.filter(({ closed }) => closed).map((one) => one.last - 1))
  while (end > that && limit !== undefined && tokens[end]!.end > limit.end) end--
  for (let at = that + 2; at < end; at++)
    if (/^(?:;|—|–|--?)$/.test(word(at)) || (/^[,”"]$/.test(word(at)) && turns.test(word(at + 1))))
      end = word(at) === ',' ? at - 1 : at
  // “and that after the fire, the owner said”
  const isAdverbial = /^(?:IN|WRB|RB|,)$/.test(tokens[that + 1]?.tag ?? '')
  for (const other of beside) {
    const who = [...other.source, ...other.cue].map((span) => span.start).sort((a, b) => a - b)[0]
    if (who === undefined || other.cue[0] === undefined) continue
    const overlaps = other.content.some((span) => span.end > start && span.start < tokens[end]!.end)
    const holdsThis = other.content.some((span) => span.start <= verb.start && verb.end <= span.end)
    if (other.cue[0].start < start) {
      if (overlaps && !holdsThis && other.cue[0] !== verb) return undefined
      if (holdsThis && other.content.every((span) => span.end <= start)) return undefined
    } else if (who > start && who < tokens[end]!.end && !isAdverbial) {
      // “…, and that the owner pays, Roe said”, “…, and half the town knew it”
      const first = firstFrom(tokens, who)
      const comma = word(first - 1) === 'and' ? first - 2 : first - 1
      if (comma > that + 1 && word(comma) === ',') end = comma - 1
    }
  }
  const isBracketed = text.slice(start, tokens[end]!.end).includes('(')
  while (end > that && (isBracketed ? /^[^\p{L}\p{N}%)”"]+$/u : /^[^\p{L}\p{N}%”"]+$/u).test(word(end))) end--
  return end > that + 1 ? tokens[end]!.end : undefined
}

/** “His declaration that A and that B failed”, “knowing that A, and that B, she left”: the sentence goes on after it. */
function isAside(source: readonly Span[], cue: readonly Span[], tokens: Words['tokens'], text: string): boolean {
  const { tags } = cueWordsOf(cue, tokens, text)
  if (source.length === 0) return tags[0] === 'VBG'
  if (tags.some((tag) => tag.startsWith('VB'))) return false
  return /^(?:PRP\$|POS)$/.test(tokens[firstFrom(tokens, source.at(-1)!.end) - 1]?.tag ?? '')
}

const turns = /^(?:but|while|although|though|whereas|according|adding|yet|so|which)$/
