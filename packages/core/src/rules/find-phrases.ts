import type { TokenRange } from '../model/span.js'

/** One row of a table of phrases. */
export interface Phrase {
  /** Words in lower case, as they follow each other; `of course`. A word may be `a|b|c`. */
  readonly words: string
  readonly from: string
}

export interface PhraseIndex<P extends Phrase> {
  readonly byFirst: ReadonlyMap<
    string,
    readonly { readonly phrase: P; readonly steps: readonly (readonly string[])[] }[]
  >
}

/** Orders phrases by their first word, so that a look costs little a token. */
export function indexPhrases<P extends Phrase>(phrases: readonly P[]): PhraseIndex<P> {
  const byFirst = new Map<string, { phrase: P; steps: string[][] }[]>()
  for (const phrase of phrases) {
    const steps = phrase.words.split(' ').map((word) => word.split('|'))
    for (const first of steps[0]!) {
      const known = byFirst.get(first)
      if (known === undefined) byFirst.set(first, [{ phrase, steps }])
      else known.push({ phrase, steps })
    }
  }
  return { byFirst }
}

/** Every place where a phrase of the table stands, in text order; the longest of those that begin at one word. */
export function* findPhrases<P extends Phrase>(
  lower: readonly string[],
  { byFirst }: PhraseIndex<P>,
): Generator<{ readonly phrase: P } & TokenRange> {
  for (let at = 0; at < lower.length; at++) {
    let best: { phrase: P; steps: readonly (readonly string[])[] } | undefined
    for (const one of byFirst.get(lower[at]!) ?? []) {
      if (one.steps.length <= (best?.steps.length ?? 0)) continue
      if (one.steps.every((words, offset) => words.includes(lower[at + offset] ?? ''))) best = one
    }
    if (best === undefined) continue
    yield { phrase: best.phrase, first: at, last: at + best.steps.length - 1 }
    at += best.steps.length - 1
  }
}
