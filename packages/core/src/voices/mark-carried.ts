import type { Article } from '../model/article.js'
import type { Words } from '../model/sentence.js'
import type { Span } from '../model/span.js'
import type { VoicedSentence } from '../model/voice.js'
import type { Spoken } from './mark-spoken.js'

/** Openings that take up what was just said, and nothing else. */
const takesUp = /^(?:that|this|these|those|it|they|such|the (?:same|other|latter|former))$/

/**
 * Marks sentences that plainly go on from the source before: in the same paragraph, with no attribution of their own,
 * and taking up what was said, going on with its figures, or standing between two sentences of that source.
 */
export function markCarried(
  voiced: readonly VoicedSentence[],
  spoken: Spoken,
  { tokens, sentences }: Words,
  { text }: Article,
): readonly VoicedSentence[] {
  const byId = new Map(spoken.attributions.map((attribution) => [attribution.id, attribution]))
  const result: VoicedSentence[] = []
  for (const [index, sentence] of voiced.entries()) {
    const before = result[index - 1]
    const here = sentences[index]!
    if (
      before === undefined ||
      sentence.voice !== 'writer' ||
      sentence.attributions.length > 0 ||
      before.voice === 'writer' ||
      sentences[index - 1]!.block !== here.block
    ) {
      result.push(sentence)
      continue
    }
    const source = lastTop(before.attributions, byId)
    const speaker = source === undefined ? undefined : byId.get(source)?.speaker
    const after = voiced[index + 1]
    const next =
      after !== undefined && sentences[index + 1]!.block === here.block ? firstTop(after.attributions, byId) : undefined
    const between = next !== undefined && speaker !== undefined && byId.get(next)?.speaker === speaker
    const opening = text.slice(tokens[here.first]!.start, tokens[here.first]!.end).toLowerCase()
    // The source at the head of the sentence acts there instead of speaking.
    const acts = tokens[here.first]!.entity?.kind === 'person' || /^(?:he|she)$/.test(opening)
    const carried =
      source !== undefined &&
      speaker !== undefined &&
      ((between && !acts) || takesUp.test(opening) || (counts(text, before) && counts(text, sentence)))
    result.push(carried ? { ...sentence, voice: 'carried', attributions: [source] } : sentence)
  }
  return result
}

/** Figures go on with figures: “Sales rose 9 percent”, “Rent took 31 percent.” */
function counts(text: string, { start, end }: Span): boolean {
  return /\d/.test(text.slice(start, end))
}

type ById = ReadonlyMap<string, Spoken['attributions'][number]>

function lastTop(ids: readonly string[], byId: ById): string | undefined {
  return ids.findLast((id) => byId.get(id)?.within === undefined)
}

function firstTop(ids: readonly string[], byId: ById): string | undefined {
  return ids.find((id) => byId.get(id)?.within === undefined)
}
