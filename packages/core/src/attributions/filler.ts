import type { Article } from '../model/article.js'
import type { FoundAttribution } from './found.js'

/** “Because, you know, he builds ramps”, “I mean, they sank”: before a comma these words fill a pause and give nobody's knowledge. */
export function isFiller({ source, cue }: FoundAttribution, { text }: Article): boolean {
  const [who] = source
  const [verb] = cue
  if (who === undefined || verb === undefined || who.end > verb.start || text[verb.end] !== ',') return false
  return /^(?:you\s+know|I\s+mean)$/i.test(text.slice(who.start, verb.end))
}
