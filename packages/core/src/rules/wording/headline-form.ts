import { alarms, withheldAnywhere, withheldAtHead } from '../../lexicon/en/headline-words.js'
import { numberWords } from '../../lexicon/en/number-words.js'
import type { TokenRange } from '../../model/span.js'
import { spanOf } from '../../sources/ground.js'
import { findPhrases, indexPhrases, type Phrase, type PhraseIndex } from '../find-phrases.js'
import { bodyOf, headlineOf, listNounAfter } from '../headline.js'
import type { Hit, Rule } from '../rule.js'
import type { RuleGround } from '../rule-ground.js'

const alarmIndex = indexPhrases(alarms)
const headIndex = indexPhrases(withheldAtHead)
const anywhereIndex = indexPhrases(withheldAnywhere)

export const headlineForm: Rule = {
  id: 'headline-form',
  concerns: 'wording',
  next: 'reword',
  level: 'note',
  what: 'The headline raises an alarm, stands in capitals, announces a list, keeps back a fact or breaks off in dots.',
  why: 'Many read the headline only; news that it leaves out does not reach them.',
  reader: 'Read the first paragraphs before you pass the headline on.',
  editor: 'Put the news itself into the headline.',
  guides: [
    {
      guide: 'spj',
      says: 'Take care that what sums up or advertises a story neither misrepresents nor oversimplifies it.',
    },
  ],
  finds: [
    '# [BREAKING]: Ferry line told to keep two boats in port ¶ The Maritime Safety Office ordered the line to keep two boats in port.',
    '# [Here’s why] two boats stay in port at Merrow ¶ The Maritime Safety Office ordered the line to keep two boats in port.',
    '# [Five things] to know about the ramps at Merrow ¶ The Maritime Safety Office ordered the line to keep two boats in port.',
    '# The ministry knew of the wells and told no one[…] ¶ Health officials learned in March that the wells were laced with cadmium.',
    '# [FERRY LINE TOLD TO KEEP TWO BOATS IN PORT] ¶ The Maritime Safety Office ordered the line to keep two boats in port.',
    '# Ferry line [IGNORED] warnings on ramps at Merrow ¶ The line ignored two warnings, the Maritime Safety Office said in its order.',
    '# A ramp fell at Merrow. [You won’t believe] who paid for it ¶ The Maritime Safety Office ordered the line to keep two boats in port.',
    '# Wells of Sannic: [7 simple ways] to clean your water ¶ The Health Ministry has told the villages to boil what they drink.',
  ],
  passes: [
    '# Ferry line told to keep two boats in port after ramp failure ¶ The Maritime Safety Office ordered the line to keep two boats in port.',
    '# FACT CHECK: What Pell said of the ramp ¶ It is a fact that the ramp fell, and a check of the log shows when.',
    '# Six in ten islanders miss the clinic boat: POLL ¶ Six in ten islanders miss the clinic boat, a poll by the Courier found.',
    '# Sannic villages breaking ties with mine ¶ Three villages of the valley will no longer sell milk to the mine, their council said.',
    '# This is what you get ¶ A small fire broke out at Merrow on Sunday, and the pumps were dry.',
    '# HMPS Kittiwake loses ramp at Merrow ¶ The HMPS Kittiwake lost her ramp on Monday, the ministry said.',
    '# Pell says five things went wrong on the Kittiwake ¶ The director of the line listed them on Tuesday.',
    '# ‘This is what we feared,’ says islanders’ council ¶ The council of the islands met on Tuesday, after the ramp had failed.',
    '# Exclusive: Ministry knew of poisoned wells for a year ¶ Health officials learned in March that the wells were laced with cadmium.',
    '# Why two boats stay in port at Merrow ¶ The Maritime Safety Office ordered the line to keep two boats in port.',
    '# Ferry line told to stop ¶ BREAKING: HERE ARE FIVE THINGS TO KNOW… ¶ The Maritime Safety Office ordered the line to keep two boats in port.',
  ],
  *check(ground) {
    const headline = headlineOf(ground)
    if (headline === undefined) return
    yield* alarmAt(ground, headline)
    yield* capitals(ground, headline)
    const list = listAt(ground, headline)
    if (list === undefined) yield* withheld(ground, headline)
    else yield list
    yield* dots(ground, headline)
  },
}

function* alarmAt(ground: RuleGround, headline: TokenRange): Generator<Hit> {
  for (const { first, last } of phrasesIn(ground, headline, alarmIndex)) {
    const follows = ground.forms[last + 1] ?? ''
    if (first !== headline.first || !/^(?:[:!|–—-]|--)$/.test(follows)) continue
    const words = ground.wordsOf(spanOf(ground, { first, last }))
    yield {
      ...spanOf(ground, { first, last }),
      message: `The headline opens with “${words}”, a call for attention that says nothing of the matter.`,
    }
  }
}

/** All of the headline, or single words that the body writes in small letters. */
function* capitals(ground: RuleGround, { first, last }: TokenRange): Generator<Hit> {
  const isShouted = (form: string, least: number) => form.length >= least && /^\p{Lu}+$/u.test(form)
  const own: number[] = []
  let letters = 0
  let small = 0
  for (let at = first; at <= last; at++) {
    if (ground.isQuoted(at)) continue
    if (isShouted(ground.forms[at]!, 1)) letters++
    else if (/\p{Ll}/u.test(ground.forms[at]!)) small++
    if (isShouted(ground.forms[at]!, 4)) own.push(at)
  }
  if (small === 0 && letters >= 4 && own.length >= 2) {
    yield { ...spanOf(ground, { first, last }), message: 'The headline stands in capitals throughout.' }
    return
  }
  if (own.length === 0) return
  const written = new Set(bodyOf(ground).flatMap((text) => text.match(/\p{L}+/gu) ?? []))
  for (const at of own) {
    const form = ground.forms[at]!
    // Before the first colon or after the last it is a label or an alarm.
    const isLabel =
      (at === first && /^[:!|–—-]$/.test(ground.forms[at + 1] ?? '')) ||
      (at === last && /^[:|–—-]$/.test(ground.forms[at - 1] ?? '')) ||
      (ground.lower[first] === 'fact' && ground.lower[first + 1] === 'check' && at <= first + 1)
    if (isLabel || written.has(form) || !written.has(form.toLowerCase())) continue
    const { start, end } = ground.tokens[at]!
    yield { start, end, message: `The headline sets “${form}” in capitals; the body does not.` }
  }
}

function listAt(ground: RuleGround, headline: TokenRange): Hit | undefined {
  const { lower, forms } = ground
  for (let at = headline.first; at < headline.last; at++) {
    const count = /^\d{1,3}$/.test(forms[at]!) ? Number(forms[at]) : (numberWords.get(lower[at]!) ?? 0)
    if (count < 3 || ground.isQuoted(at) || !opensPart(ground, headline, at)) continue
    const noun = listNounAfter(lower, at)
    if (noun === '') continue
    const span = spanOf(ground, { first: at, last: lower.indexOf(noun, at) })
    const message = `The headline announces a list, “${ground.wordsOf(span)}”, and not what is in it.`
    return { ...span, message }
  }
  return undefined
}

/** At the head of the headline or of the part after a colon; “the”, “top” and “here are” may stand before. */
function opensPart({ forms, lower }: RuleGround, { first }: TokenRange, at: number): boolean {
  let head = at
  while (head > first && /^(?:the|top|these|are|here|'re|our|my)$/.test(lower[head - 1]!)) head--
  return head === first || /^(?:[:|–—.?!-]|--)$/.test(forms[head - 1]!)
}

function* withheld(ground: RuleGround, headline: TokenRange): Generator<Hit> {
  const found = [
    ...[...phrasesIn(ground, headline, headIndex)].filter(({ first }) => opensPart(ground, headline, first)),
    ...phrasesIn(ground, headline, anywhereIndex),
  ]
  const [one] = found.filter(({ first, last }) => !ground.isQuoted(first) && !isSaying(ground, last))
  if (one === undefined) return
  const words = ground.wordsOf(spanOf(ground, one))
  yield {
    ...spanOf(ground, one),
    message: `“${words}” announces that something is told below and keeps back what it is.`,
  }
}

/** “This is what you get”, “this is what democracy looks like”: a saying that announces nothing. */
function isSaying({ lower }: RuleGround, last: number): boolean {
  const [next, second, third] = lower.slice(last + 1, last + 4)
  return lower[last] === 'what' && ((next === 'you' && second === 'get') || (second === 'looks' && third === 'like'))
}

function* dots(ground: RuleGround, { last }: TokenRange): Generator<Hit> {
  const { start, end } = ground.tokens[last]!
  const trail = /(?:…|\.{2,})$/.exec(ground.text.slice(Math.max(0, start - 2), end))
  if (trail === null) return
  const message = 'The headline breaks off in dots; what should follow is left to the body.'
  yield { start: end - trail[0].length, end, message }
}

function* phrasesIn<P extends Phrase>(
  { lower }: RuleGround,
  { first, last }: TokenRange,
  index: PhraseIndex<P>,
): Generator<TokenRange> {
  for (const one of findPhrases(lower.slice(first, last + 1), index))
    yield { first: first + one.first, last: first + one.last }
}
