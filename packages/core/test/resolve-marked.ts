import type { Span } from '../src/model/span.js'
import { resolveSources } from '../src/sources/resolve-sources.js'
import { readMarked } from './marked-words.js'

/** Who speaks in marked sentences: by the id of an attribution, with words in place of spans. */
export function resolve(marked: string) {
  const { article, words, found } = readMarked(marked)
  const { attributions, sources } = resolveSources(found, words, article)
  const cut = ({ start, end }: Span) => article.text.slice(start, end)
  const of = (id: string) => {
    const speaker = attributions.find((one) => one.id === id)!.speaker
    const source = sources.find((one) => one.id === speaker)
    if (source === undefined) return undefined
    return {
      ...source,
      title: source.title && cut(source.title),
      standing: source.standing.map(cut),
      mentions: source.mentions.map(cut),
    }
  }
  return { of, sources, text: article.text }
}

export const content = (id: number, words = 'the bridge~NN is~VBZ safe~JJ') => `[${id}.content ${words} ]`
