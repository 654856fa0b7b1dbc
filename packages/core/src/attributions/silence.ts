import type { Article } from '../model/article.js'
import type { Attribution } from '../model/attribution.js'
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

/** “Nobody told the surveyor that engineers knew of it”, reported by somebody: what others are said to have told in it is reported by him, not by nobody. */
export function withoutNobodyBetween(
  found: readonly FoundAttribution[],
  article: Article,
): readonly FoundAttribution[] {
  const empty = new Map(found.filter((one) => isNobodys(one, article)).map(({ id, within }) => [id, within]))
  if (empty.size === 0) return found
  return found.map((one) => {
    let { within } = one
    while (within !== undefined && empty.has(within)) within = empty.get(within)
    return within === one.within ? one : { ...one, within: within! }
  })
}

/** What somebody reports that nobody told, thought or knew. */
export function isNobodys({ source, within }: Pick<Attribution, 'source' | 'within'>, { text }: Article): boolean {
  const [who] = source
  if (within === undefined || who === undefined) return false
  const words = text.slice(who.start, who.end)
  // “Nobody but the surveyor” is somebody.
  return /^(?:nobody|no one|no-one)\b/i.test(words) && !/\b(?:but|except|save|besides|other than)\b/i.test(words)
}
