import type { Article } from '../model/article.js'
import type { FoundAttribution } from './found.js'

const nobody = /^\s+(?:no one|nobody|none of (?:the|his|her|its|their|them|us))\b/i

/** “Told no one who drank from them”, “told nobody about it”: nothing was told. “Told nobody that …” says what was not. */
export function isSilence({ cue, content }: FoundAttribution, { text }: Article): boolean {
  const [verb] = cue
  const [what] = content
  if (verb === undefined || what === undefined || what.start < verb.end) return false
  if (!/\b(?:told|tells?|telling)$/i.test(text.slice(verb.start, verb.end))) return false
  const hearer = nobody.exec(text.slice(verb.end, verb.end + 30))
  return hearer !== null && !/^\s*that\b/i.test(text.slice(Math.max(what.start, verb.end + hearer[0].length), what.end))
}
