import { documentNouns } from '../../lexicon/en/document-nouns.js'
import { type Ground, lastBefore, singularOf } from '../ground.js'
import type { Who } from '../scene/cast.js'
import type { Scene } from '../scene/scene.js'
import type { Heard } from './find-belonging.js'

/** Longest list of what is among papers, in tokens. */
const longest = 24
const mostSeveral = 40
const mostPhrases = 40

/** The papers that a paper is one of, or the people of whom one speaks: “one email” of the emails, “the other official” of two. */
export function wholeOfPart(who: Who, { several }: Heard, { ground }: Scene): Who | undefined {
  if (who.oneOf !== undefined) return who.oneOf
  const first = who.phrases[0]
  if (first === undefined || who.entity !== undefined) return undefined
  for (let index = lastBefore(several, first.first), n = 0; index >= 0 && n < mostSeveral; index--, n++) {
    const other = several[index]!.who
    if (other === who) continue
    if (!who.plural && isOneOf(who, other, ground)) return other
    if (who.kind === 'document' && other.kind === 'document' && isListed(who, other, ground)) return other
  }
  return undefined
}

const collections: ReadonlySet<string> = new Set('document paper file record email correspondence cable'.split(' '))

function isOneOf(who: Who, whole: Who, { lower }: Ground): boolean {
  const { first, head } = who.phrases[0]!
  const words = `${lower[first]} ${lower[first + 1]}`
  if (!/^(?:one |another |the other$|(?:a|the) (?:second|third)$)/.test(words)) return false
  // “one former aide” is none of the aides spoken of, unless they were called former.
  const called = whole.phrases.slice(0, mostPhrases).flatMap((phrase) => lower.slice(phrase.first, phrase.last + 1))
  const own = lower.slice(first + 1, head).filter((word) => !/^(?:other|second|third)$/.test(word))
  if (!own.every((word) => called.includes(word))) return false
  if (who.kind === 'person') return whole.kind === 'group' && whole.noun === who.noun && who.noun !== 'source'
  return (
    who.kind === 'document' && whole.kind === 'document' && (whole.noun === who.noun || collections.has(whole.noun))
  )
}

/** “The papers, 41 pages of emails and a signed memorandum, show”: whether a later paper is of a kind listed there. */
function isListed({ noun, phrases }: Who, whole: Who, ground: Ground): boolean {
  const { first, head } = phrases[0]!
  // “the lower court ruling” is one of its own, “the ruling” can be one of those listed.
  if (ground.lower[first] === 'the' && first + 1 < head) return false
  return whole.phrases
    .slice(0, mostPhrases)
    .some((other) => other.head < head && listedAfter(other.head, ground).has(noun))
}

function listedAfter(head: number, { lower, tokens, sentenceOf }: Ground): ReadonlySet<string> {
  const listed = new Set<string>()
  if (!/^(?:,|—|–|including)$/.test(lower[head + 1] ?? '')) return listed
  for (let at = head + 2; at < Math.min(tokens.length, head + longest) && sentenceOf[at] === sentenceOf[head]; at++) {
    if (/^(?:VB[DZP]|MD|W)/.test(tokens[at]!.tag)) break
    const noun = singularOf(lower[at]!)
    if (documentNouns.has(noun)) listed.add(noun)
  }
  return listed
}
