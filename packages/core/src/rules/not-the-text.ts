import { linkOpenings } from '../lexicon/en/link-lines.js'
import { findPhrases, indexPhrases } from './find-phrases.js'
import { headlineOf } from './headline.js'
import { once } from './once.js'
import type { RuleGround } from './rule-ground.js'

const openings = indexPhrases(linkOpenings)

/** A shorter line may well stand twice on purpose. */
const fewestToldTwice = 6

/**
 * Whether a token stands in what a page adds to the article: a line that leads to another page, the headline said again above
 * the text, a paragraph told a second time, a line all in capitals, or a sentence into which headlines of other pages ran.
 */
export const notTheText = once((ground): ((token: number) => boolean) => {
  const blocks = strayBlocks(ground)
  const sentences = sentencesOfLinks(ground)
  return (token) => blocks.has(ground.tokens[token]!.block) || sentences.has(ground.sentenceOf[token]!)
})

/** Indices of blocks that are no part of the article. */
export const strayBlocks = once(findStrayBlocks)

function findStrayBlocks(ground: RuleGround): ReadonlySet<number> {
  const { article, text, tokens, lower } = ground
  const firstOf = new Map<number, number>()
  for (let at = tokens.length - 1; at >= 0; at--) firstOf.set(tokens[at]!.block, at)
  const found = new Set<number>()
  const told = new Set<string>()
  const title = headlineOf(ground)
  if (title !== undefined) told.add(bare(text.slice(tokens[title.first]!.start, tokens[title.last]!.end)))
  let isOpening = true
  for (const [index, { kind, start, end }] of article.blocks.entries()) {
    if (kind === 'title') continue
    const words = bare(text.slice(start, end))
    const isLong = words.split(' ').length >= fewestToldTwice
    const first = firstOf.get(index)
    if (told.has(words) && (isLong || isOpening)) found.add(index)
    else if (first !== undefined && (leadsOn(first, lower) || isShouted(text.slice(start, end)))) found.add(index)
    else isOpening = false
    told.add(words)
  }
  return found
}

function leadsOn(first: number, lower: readonly string[]): boolean {
  const [one] = findPhrases(lower.slice(first, first + 4), openings)
  return one?.first === 0
}

/** “JUST WATCHED”, “HERE IS THE LIST”; a single word may be a name. */
function isShouted(block: string): boolean {
  return !/\p{Ll}/u.test(block) && (block.match(/\p{Lu}{2,}/gu) ?? []).length > 1
}

/** Sentences in which “MORE” or “Read more” ends a run of headlines: “Pell PellLine drops ramp plan MORE said”. */
function sentencesOfLinks({ forms, lower, sentenceOf }: RuleGround): ReadonlySet<number> {
  const found = new Set<number>()
  for (const [at, form] of forms.entries()) {
    const isLink = form === 'MORE' && /\p{Ll}/u.test(forms[at - 1] ?? '')
    const isVideo = /^(?:JUST|MUST)$/.test(form) && /^WATCH(?:ED)?$/.test(forms[at + 1] ?? '')
    const isMore = form === 'Read' && lower[at + 1] === 'more' && sentenceOf[at] !== sentenceOf[at + 2]
    if (isLink || isVideo || isMore) found.add(sentenceOf[at]!)
  }
  return found
}

function bare(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')
}
