import { functionWords } from '../lexicon/en/function-words.js'
import { bodyOf } from './headline.js'
import type { RuleGround } from './rule-ground.js'
import { stemOf, wordsIn } from './stem.js'

/**
 * Whether nothing shows that a part of the article is missing: it does not begin within a sentence or break off, and its first
 * paragraphs speak of what the headline speaks of.
 */
export function isWhole(ground: RuleGround): boolean {
  const body = bodyOf(ground)
  // “ADVERTISEMENT” alone is no beginning.
  const lead = body.find((block) => wordsIn(block).length > 1) ?? ''
  if (/^\W*(?:\p{Ll}|…|\.\.)/u.test(lead)) return false
  if (goesOn.test(lead) || knowsSomebody(ground, lead, body.join('\n'))) return false
  // Reports seldom begin with a quotation.
  if (/^\s*[“"]/.test(lead)) return false
  if (/(?:…|\.{3}|\bread more|\[[^\]]{0,20}\])\W*$/i.test(body.at(-1) ?? '')) return false
  const held = new Set(body.slice(0, leadBlocks).flatMap((block) => [...stemsOf(block)]))
  const { title = '' } = ground.article
  const wanted = stemsOf(title)
  if (shared(wanted, held) < Math.min(wanted.size, wanted.size > manyWords ? 2 : 1)) return false
  const unquoted = stemsOf(title.replace(inMarks, ' '))
  return shared(unquoted, held) >= Math.min(unquoted.size, 1)
}

const inMarks = /[“"][^”"]*[”"]|(?<!\p{L})[‘'].*?[’'](?!\p{L})/gu

function shared(wanted: ReadonlySet<string>, held: ReadonlySet<string>): number {
  return [...wanted].filter((stem) => held.has(stem)).length
}

/** First words that go on with what was said before. */
const goesOn =
  /^\W*(?:yet|still|but|and|or|nor|so|however|meanwhile|also|instead|although|though|besides|moreover|then|indeed|thus|therefore|hence|likewise|similarly|unfortunately|fortunately|he|she|first of all)\b/i

const formsOfAddress = '(?:Mr|Mrs|Ms|Dr|Justice|Judge)'

/**
 * Somebody who was brought in before: the first paragraph has “Mr. Pell” and nowhere gives his name, or the first two have “Pell” and
 * no paragraph puts a name or an office before it.
 */
function knowsSomebody(ground: RuleGround, lead: string, whole: string): boolean {
  const opening = lead.slice(0, longestLead)
  for (const [, name] of opening.matchAll(new RegExp(`\\b${formsOfAddress}\\.?\\s(\\p{Lu}[\\p{L}’'-]+)`, 'gu')))
    if (!isBroughtIn(name!, opening)) return true
  if ([...whole.matchAll(/\b(?:Mr|Mrs|Ms)\.?\s(\p{Lu}[\p{L}-]+)/gu)].some(([, name]) => !isBroughtIn(name!, whole)))
    return true
  return bareNames(ground).some((name) => !isBroughtIn(name, whole))
}

/** Whether a given name or an office stands before this name somewhere: “Dorrin Pell”, “Minister Pell”. */
function isBroughtIn(name: string, text: string): boolean {
  const words = text.split(/\s+/)
  return words.some(
    (word, at) =>
      word.startsWith(name) && /^\W*\p{Lu}[\p{L}.’'-]*$/u.test(words[at - 1] ?? '') && !opens.test(words[at - 1]!),
  )
}

const opens = new RegExp(
  `^\\W*(?:${formsOfAddress}\\.?|The|And|But|As|If|When|While|After|Before|With|For|In|On|To|By)$`,
)

/** Persons who speak in the first two paragraphs and of whom one name alone stands there. */
function bareNames({ article, tokens, forms, attributions, tokensIn, sourceOf }: RuleGround): readonly string[] {
  const first = article.blocks.findIndex(({ kind }) => kind !== 'title')
  return attributions.flatMap((attribution) => {
    const [at, ...others] = attribution.source.flatMap(tokensIn)
    if (at === undefined || others.length > 0 || !tokens[at]!.tag.startsWith('NNP')) return []
    const { block } = tokens[at]!
    return block >= first && block < first + leadBlocks && sourceOf(attribution)?.kind === 'person' ? [forms[at]!] : []
  })
}

/** In UTF-16 units. */
const longestLead = 600
const leadBlocks = 2
const manyWords = 6

function stemsOf(text: string): ReadonlySet<string> {
  return new Set(
    wordsIn(text)
      .filter((word) => !functionWords.has(word))
      .map(stemOf),
  )
}
