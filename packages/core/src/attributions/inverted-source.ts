import { lemmasOf } from '../lexicon/en/lemmas.js'
import { personNouns } from '../lexicon/en/person-nouns.js'
import { titleNouns } from '../lexicon/en/title-nouns.js'
import type { Article } from '../model/article.js'
import type { Words } from '../model/sentence.js'
import { firstFrom } from '../text/first-from.js'
import type { FoundAttribution } from './found.js'

/**
 * “The launch was put off, said three people familiar with the project.” Who follows “said” at the end of a sentence, a comma before it,
 * said all that stands before; the net takes them for the content now and then.
 */
export function withInvertedSource(one: FoundAttribution, words: Words, { text }: Article): FoundAttribution {
  const [cue] = one.cue
  const [content] = one.content
  if (cue === undefined || content === undefined || one.content.length !== 1 || content.start < cue.end) return one
  if (!/^(?:said|says|say|added)$/i.test(text.slice(cue.start, cue.end))) return one
  if (!/,["”’']*\s+$/u.test(text.slice(Math.max(0, cue.start - 5), cue.start))) return one
  const { tokens, sentences } = words
  const at = firstFrom(tokens, cue.start)
  const sentence = sentences[firstFrom(sentences, cue.start + 1) - 1]
  if (sentence === undefined || sentence.first >= at) return one
  const first = firstFrom(tokens, content.start)
  const last = firstFrom(tokens, content.end) - 1
  // Nothing but the full stop may follow.
  if (first !== at + 1 || tokens.slice(last + 1, sentence.last + 1).some(({ tag }) => !/^[.,:'`]/.test(tag))) return one
  if (!namesPeople(tokens, first, last, text)) return one
  const before = tokens[at - 1]!
  const end = text.slice(before.start, before.end) === ',' ? before.start : before.end
  return { ...one, source: [{ start: content.start, end: content.end }], content: [{ start: sentence.start, end }] }
}

/** “three people familiar with it who saw it”: no verb but in a clause that says who they are. */
function namesPeople(tokens: Words['tokens'], first: number, last: number, text: string): boolean {
  const word = (at: number): string => text.slice(tokens[at]!.start, tokens[at]!.end).toLowerCase()
  if (!/^(?:DT|CD|JJ|NNS)/.test(tokens[first]!.tag)) return false
  let isPeople = false
  for (let at = first; at <= last; at++) {
    const { tag } = tokens[at]!
    if (/^W/.test(tag)) return isPeople
    if (/^(?:VB[DPZ]|MD|PRP$|EX|,)/.test(tag)) return false
    const lemmas = lemmasOf(word(at))
    if (
      /^NNS?$/.test(tag) &&
      lemmas.some((lemma) => lemma === 'people' || personNouns.has(lemma) || titleNouns.has(lemma))
    )
      isPeople = true
  }
  return isPeople
}
