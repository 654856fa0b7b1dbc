import type { Article } from '../model/article.js'
import type { Words } from '../model/sentence.js'
import type { Voice, VoicedSentence } from '../model/voice.js'
import type { Spoken } from './mark-spoken.js'

/** Words and share of each voice, the writer first, then by share. Every word of the text is somebody's. */
export function measureVoices(
  voiced: readonly VoicedSentence[],
  { attributions, contentOf }: Spoken,
  { tokens, sentences }: Words,
  { text }: Article,
): readonly Voice[] {
  const carrier = new Map(attributions.map((attribution) => [attribution.id, attribution.speaker]))
  const counts = new Map<string, number>([['writer', 0]])
  let total = 0
  let sentence = 0
  for (const [at, { start, end }] of tokens.entries()) {
    if (!/[\p{L}\p{N}]/u.test(text.slice(start, end))) continue
    while (sentence < sentences.length && sentences[sentence]!.last < at) sentence++
    const one = contentOf[at]!
    const here = voiced[sentence]
    const carried =
      here?.voice === 'carried' && at >= sentences[sentence]!.first ? carrier.get(here.attributions[0]!) : undefined
    const speaker = (one >= 0 ? attributions[one]!.speaker : carried) ?? 'writer'
    counts.set(speaker, (counts.get(speaker) ?? 0) + 1)
    total++
  }
  if (total === 0) return []
  return [...counts]
    .map(([speaker, words]) => ({ speaker, words, share: words / total }))
    .sort(
      (a, b) =>
        Number(b.speaker === 'writer') - Number(a.speaker === 'writer') ||
        b.words - a.words ||
        (a.speaker < b.speaker ? -1 : 1),
    )
}
