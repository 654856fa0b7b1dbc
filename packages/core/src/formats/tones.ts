import type { Summary } from './summary.js'

// As many sources as can be told apart by a tint, as in the bar of voices.
const most = 7

/**
 * The class that gives a voice its tint: `tone-0` the writer, `tone-1` to `tone-7` the sources with most words, `tone-8`
 * all others. Where it is not known who speaks there is none.
 */
export function tonesOf({ voices }: Summary): (speaker: string | undefined) => string {
  const sources = voices.filter(({ speaker }) => speaker !== 'writer')
  const ranks = new Map(sources.map(({ speaker }, index) => [speaker, Math.min(index, most) + 1]))
  return (speaker) => {
    if (speaker === undefined) return ''
    return `tone-${speaker === 'writer' ? 0 : (ranks.get(speaker) ?? most + 1)}`
  }
}
