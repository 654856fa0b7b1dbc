import type { Report } from '@whence/core'
import { targetOfHash } from '../selection.js'

/** What an address names that the reading does not have: `#a999`, or the sentence `#w999`. */
export function lostLink({ attributions, sources, findings, sentences }: Report, hash: string): string | undefined {
  const id = hash.slice(1)
  const sentence = /^w(\d+)$/.exec(id)?.[1]
  if (sentence !== undefined) return sentences[Number(sentence) - 1] !== undefined ? undefined : id
  if (targetOfHash(hash) === undefined) return undefined
  return [...attributions, ...sources, ...findings].some((one) => one.id === id) ? undefined : id
}
