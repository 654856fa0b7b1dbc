import { lemmasOf } from '../lexicon/en/lemmas.js'
import type { Article } from '../model/article.js'
import type { Words } from '../model/sentence.js'
import { firstFrom } from '../text/first-from.js'
import type { FoundAttribution } from './found.js'

/** What nobody is, when a passive says it of “it” and a sentence follows. */
const said: ReadonlySet<string> = new Set(
  'allege announce argue assume believe claim estimate expect fear hope know note predict project report reveal rumor rumour say speculate suggest suppose think understand'.split(
    ' ',
  ),
)

/** “It is estimated that …”: this “it” stands for what follows, and names nobody. */
export function withoutEmptyIt(one: FoundAttribution, { tokens }: Words, { text }: Article): FoundAttribution {
  const [source] = one.source
  const [cue] = one.cue
  const [content] = one.content
  if (source === undefined || cue === undefined || content === undefined || one.source.length !== 1) return one
  const word = (at: number): string => text.slice(tokens[at]!.start, tokens[at]!.end).toLowerCase()
  if (text.slice(source.start, source.end).toLowerCase() !== 'it' || content.start < cue.end) return one
  const first = firstFrom(tokens, cue.start)
  const last = firstFrom(tokens, cue.end) - 1
  if (first >= last || !lemmasOf(word(last)).some((lemma) => said.has(lemma)) || /(?:ing|s)$/.test(word(last)))
    return one
  for (let at = first; at < last; at++)
    if (/^(?:is|was|be|been|being|['’]s)$/.test(word(at))) return { ...one, source: [] }
  return one
}
