import type { Span } from '@whence/core'
import { splitSentences, tokenize } from '@whence/core/training'
import { paragraphsOf } from './paragraphs.js'
import type { CorpusArticle, GoldAttribution, SilverToken } from './read-corpus.js'

interface Spoken {
  readonly text: string
  readonly attributions: readonly GoldAttribution[]
}

/** Sentences to a lesson, and how many lessons at most. */
const sentencesALesson = 8
const lessons = 700

/**
 * Speech as people make it: sentences without quotation marks whose source stands right before its cue, with “I” or “we” in the
 * source's place and the verb to match. In articles such words stand inside quotations, where PolNeAR marks nothing.
 */
export function firstPersonSentences(articles: readonly CorpusArticle[]): Spoken[] {
  const sentences = articles.flatMap(sentencesOf)
  const spoken: Spoken[] = []
  for (let i = 0; i < Math.min(lessons, Math.floor(sentences.length / sentencesALesson)); i++) {
    // Every lesson takes its sentences from all over the corpus.
    const stride = Math.floor(sentences.length / sentencesALesson)
    spoken.push(join(Array.from({ length: sentencesALesson }, (_, k) => sentences[i + k * stride]!)))
  }
  return spoken
}

function sentencesOf({ text, readings, silver }: CorpusArticle): Spoken[] {
  const marks = tokenize(text, paragraphsOf(text))
  const tagAt = new Map(silver.map((token) => [token.start, token]))
  const gold = readings[0]?.attributions ?? []
  return splitSentences(text, marks).flatMap((sentence, count) => {
    const words = text.slice(sentence.start, sentence.end)
    if (/["“”]/.test(words)) return []
    const inside = (spans: readonly Span[]) =>
      spans.every(({ start, end }) => start >= sentence.start && end <= sentence.end)
    const here = gold.filter(({ cue }) => cue.length > 0 && inside(cue))
    if (here.length === 0 || !here.every(({ source, content }) => inside(source) && inside(content))) return []
    const edits = here.flatMap((one, i) =>
      intoFirstPerson(one, text, sentence.start, tagAt, (count + i) % 3 === 0 ? 'we' : 'I'),
    )
    if (edits.length === 0) return []
    return [apply(words, sentence.start, edits, here)]
  })
}

interface Edit extends Span {
  readonly words: string
}

function intoFirstPerson(
  { source, cue }: GoldAttribution,
  text: string,
  sentenceStart: number,
  tagAt: ReadonlyMap<number, SilverToken>,
  pronoun: 'I' | 'we',
): Edit[] {
  const [who] = source
  const [verb] = cue
  if (source.length !== 1 || who === undefined || verb === undefined) return []
  if (verb.start <= who.end || !/^\s+$/.test(text.slice(who.end, verb.start))) return []
  if (!/^(VB[DZP]|MD|RB)$/.test(tagAt.get(verb.start)?.tag ?? '')) return []
  const words = who.start === sentenceStart && pronoun === 'we' ? 'We' : pronoun
  const finite = [...text.slice(verb.start, verb.end).matchAll(/[^\s’']+|[’']s/g)]
    .map(({ index }) => tagAt.get(verb.start + index))
    .find((token) => token !== undefined && /^(VB[DZP]|MD)$/.test(token.tag))
  if (finite === undefined) return [{ start: who.start, end: who.end, words }]
  const word = text.slice(finite.start, finite.end)
  const changes = finite.tag === 'VBZ' || /^(is|was|has)$/i.test(word)
  const verbs = changes ? [{ start: finite.start, end: finite.end, words: agreeing(word, pronoun) }] : []
  return [{ start: who.start, end: who.end, words }, ...verbs]
}

/** The form of a verb in the third person that goes with “I” or “we”. */
function agreeing(verb: string, pronoun: 'I' | 'we'): string {
  const irregular: Readonly<Record<string, string>> = {
    is: pronoun === 'I' ? 'am' : 'are',
    was: pronoun === 'I' ? 'was' : 'were',
    has: 'have',
    does: 'do',
    goes: 'go',
    "'s": pronoun === 'I' ? "'m" : "'re",
    '’s': pronoun === 'I' ? '’m' : '’re',
  }
  const known = irregular[verb.toLowerCase()]
  if (known !== undefined) return known
  if (verb.endsWith('ies')) return `${verb.slice(0, -3)}y`
  if (/(ss|sh|ch|x|zz)es$/.test(verb)) return verb.slice(0, -2)
  return verb.endsWith('s') ? verb.slice(0, -1) : verb
}

/** The sentence with its edits made; the spans follow, and count from its start. */
function apply(words: string, offset: number, edits: readonly Edit[], gold: readonly GoldAttribution[]): Spoken {
  const sorted = [...edits]
    .sort((a, b) => a.start - b.start)
    .filter((edit, i, all) => i === 0 || all[i - 1]!.end <= edit.start)
  const move = (at: number, isEnd: boolean): number => {
    let shift = -offset
    for (const { start, end, words: put } of sorted) {
      if (end <= at && !(isEnd && end === at && start === at)) shift += put.length - (end - start)
      else if (start < at) return start + shift + (isEnd ? put.length : 0)
    }
    return at + shift
  }
  const moveAll = (spans: readonly Span[]): Span[] =>
    spans.map(({ start, end }) => ({ start: move(start, false), end: move(end, true) }))
  let text = ''
  let at = offset
  for (const { start, end, words: put } of sorted) {
    text += words.slice(at - offset, start - offset) + put
    at = end
  }
  text += words.slice(at - offset)
  return {
    text,
    attributions: gold.map(({ source, cue, content }) => ({
      source: moveAll(source),
      cue: moveAll(cue),
      content: moveAll(content),
    })),
  }
}

function join(parts: readonly Spoken[]): Spoken {
  let text = ''
  const attributions: GoldAttribution[] = []
  for (const part of parts) {
    const shift = text.length
    const moved = (spans: readonly Span[]): Span[] =>
      spans.map(({ start, end }) => ({ start: start + shift, end: end + shift }))
    for (const { source, cue, content } of part.attributions) {
      attributions.push({ source: moved(source), cue: moved(cue), content: moved(content) })
    }
    text += `${part.text.replaceAll('\n', ' ')}\n`
  }
  return { text, attributions }
}
