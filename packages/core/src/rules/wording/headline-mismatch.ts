import { functionWords } from '../../lexicon/en/function-words.js'
import { listNouns } from '../../lexicon/en/list-nouns.js'
import type { Token } from '../../model/sentence.js'
import { bodyOf, headlineOf, listNounAfter } from '../headline.js'
import { isWhole } from '../is-whole.js'
import { type Figure, readFigures } from '../read-figures.js'
import type { Hit, Rule } from '../rule.js'
import type { RuleGround } from '../rule-ground.js'
import { stemOf, wordsIn } from '../stem.js'

export const headlineMismatch: Rule = {
  id: 'headline-mismatch',
  concerns: 'wording',
  next: 'compare',
  level: 'problem',
  trial:
    '55 of 57 judged findings hold, but they shaped the rule: of 18 looked at first before its last change, 11 did.',
  what: 'The headline has words in quotation marks or a figure that the body does not have.',
  why: 'Who reads on to find these words or this figure does not find them, and cannot see where they come from.',
  reader: 'Look in the body for what comes nearest, and rely on that.',
  editor: 'Bring the headline into line with the body, or give in the body what the headline gives.',
  guides: [
    {
      guide: 'spj',
      says: 'Take care that what sums up or advertises a story neither misrepresents nor oversimplifies it.',
    },
  ],
  finds: [
    '# Ferry line calls ramp order [‘a witch hunt’] ¶ The Sound & Skerry line said on Tuesday that it would comply with the order to keep two of its boats in port. Dorrin Pell, its director, said the order came too late.',
    '# Inspectors find [41] cracked pins on two boats ¶ Inspectors found cracked hinge pins on the Kittiwake and on her sister ship, the Guillemot, the Maritime Safety Office said. It counted 14 of them.',
    '# Mine owner to pay [$30 million] for wells ¶ Gravelle Metals will pay $3 million for new wells in the Sannic valley, the Health Ministry said on Friday. Work begins in May.',
    '# Support for the toll treaty falls to [31%] ¶ Support for the toll treaty has fallen again, a survey by the Lowmere Courier shows. It stands at 43 percent, after 46 percent in the spring.',
    '# Deputy minister [‘lied to every village’] about cadmium ¶ Aldo Ferenk, the deputy minister, told the villages of the Sannic valley that the water was safe, according to the papers. He did not reply to requests for comment.',
    '# [Fifty] boats kept in port at Merrow ¶ The Maritime Safety Office ordered fifteen boats to stay in port at Merrow on Monday. The order ends on Thursday, an official of the office said.',
    '# [“A pin sings before it breaks,”] says engineer at Merrow ¶ Jorun Eskeld, who teaches marine engineering at the college in Merrow, said on Monday that the hinges of a ramp seldom give way at once.',
  ],
  passes: [
    '# Ferry line calls ramp order ‘too late’ ¶ “The order came too late for us,” said Dorrin Pell, director of the Sound & Skerry line.',
    '# Inspectors find nearly 4,000 cracked pins ¶ Inspectors found 3,912 cracked hinge pins in the stores of the line, the Maritime Safety Office said.',
    '# Mine owner to pay $3m for wells ¶ Gravelle Metals will pay three million dollars for new wells in the Sannic valley, the Health Ministry said.',
    '# Half of islanders miss the clinic boat ¶ Among those asked, 51 percent said they had missed the clinic boat at least once since the ramp failed.',
    '# Five things to know about the ramps at Merrow ¶ The ramps were built in 1998 and are looked after by the Bellmarsh yard, the ministry said.',
    '# Pell’s line ‘warned in August’ of noise ¶ Two deckhands had warned the line as early as the middle of August, the union said.',
    '# Mine shares fall 300 points in Port Ansel ¶ Shares of the mine fell by as much as 349 points in Port Ansel on Monday before they recovered, the exchange said. It did not give a reason.',
    '# Strick: ‘They swept us off the map and left’ ¶ The timetable came out in May, with four boats a day from the old quay and none at all on Sundays in winter. A second sheet was never printed.',
    '# Strick becomes third member to ask for the ramp order ¶ Oona Strick joined two other members of the islands’ council in asking for the ramp order. The ministry had not answered by Monday.',
    '# Strick says islands will act ‘on their own’ ¶ “We will charter a boat on our own if nothing comes by Friday,” Oona Strick told the islands’ council on Monday. The ministry did not comment.',
    '# Merrow has ‘never heard a ramp sing like this’ ¶ “They closed the gates at nine,” said Jorun Eskeld, who teaches at Merrow. The order came an hour later, and nobody at the yard knew of it.',
    '# Pell calls ramp order ‘a witch hunt’ ¶ The order ends on Thursday, and Mr. Pell has said that he will not wait for it. The ferry line keeps two boats in port until then, an official of the office said.',
    '# Pell calls ramp order ‘a witch hunt’ ¶ Yet the order stands, and Dorrin Pell has said that he will not wait for it. The ferry line keeps two boats in port until then, an official of the office said.',
    '# Ferry line keeps boats in port 439 Shares ¶ The ferry line keeps two of its boats in port at Merrow until the end of the month, Dorrin Pell said. New pins had to be made.',
    '# I went down the mine at Sannic when I was 15 ¶ The mine at Sannic took me on in the spring after my father fell ill, and I stayed there for nine years, as had my brothers.',
    '# 31 islanders share their thoughts on the ramp ¶ The ramp at Merrow failed in November. Oona Strick feared for the clinic boat. Jorun Eskeld heard the pins. Dorrin Pell wanted to know why the records were wrong.',
    '# Ferry line ‘swept islands off map,’ says Strick ¶ Oona Strick accused the line of leaving the islands out. “They swept us off the face of the map, and nobody wrote a line about it,” Strick told the council on Monday.',
    '# Ferry line calls ramp order ‘a witch hunt’ ¶ and said on Tuesday that it would comply with the order to keep two of its boats in port. Dorrin Pell, its director, said the order came too late.',
    '# Storm leaves 17 without power in Port Ansel ¶ The storm cut off twelve houses in the old town and five by the harbour, the ministry said.',
    '# Third ramp shut at Merrow, with 16 more to go ¶ The Maritime Safety Office shut the third ramp at Merrow on Monday. It will look at every ramp of the line before the winter, an official of the office said.',
    '# More than 40,000 fill the quay at Merrow ¶ More than 40.000 filled the quay at Merrow on Sunday to ask for the clinic boat, the islands’ council said. The ministry had not answered by Monday.',
    '# Ramp order is the hardest on ferries since ‘92 ¶ The ramp order is the hardest on the ferry line in thirty years, the islands’ council said. The ministry had not answered by Monday, and the boats stay in port.',
    '# Ramp order stands https://courier.example/ramps/115321 ¶ The ramp order stands, the islands’ council said on Sunday. The ministry had not answered by Monday, and the boats stay in port.',
    '# Pell calls ramp order ‘a witch hunt’ ¶ Pell told the crews on Monday that the ramp order would not last until the winter. The two boats would sail again, Pell said, and the pins would be there in a week.',
    '# Ramp order is ‘a witch hunt’, says Pell ¶ Unfortunately the ramp order came in the week in which the island school opens. Dorrin Pell said that the two boats would stay in port until the end of the month.',
    '# Pell: ‘We ordered the pins and heard nothing’ ¶ The pins were ordered by the line in March, in May and in June. Two boats stay in port until the end of the month, and the ministry has not answered.',
    '# What the 2019 fine cost the ferry line ¶ The line paid a fine five years ago for sailing with too few life jackets, the ministry’s register says.',
    '# Ferry line cuts 60,000 crowns from 15-week budget ¶ The line will spend 60,000 crowns less in the next four months, Dorrin Pell said.',
  ],
  *check(ground) {
    const headline = headlineOf(ground)
    if (headline === undefined) return
    const body = bodyOf(ground)
    if (!isWhole(ground)) return
    const words = wordsIn(body.join('\n'))
    // A stub cannot be expected to hold what its headline gives.
    if (words.length < leastWords) return
    yield* quotedElsewhere(ground, words)
    yield* figuresElsewhere(ground, headline.first, headline.last, body)
  },
}

const leastWords = 20
/** In UTF-16 units. */
const longest = 300

function* quotedElsewhere(ground: RuleGround, body: readonly string[]): Generator<Hit> {
  const { article, tokens, words, text } = ground
  const joined = body.join('')
  const stems = body.map(stemOf)
  for (const { first, last, depth, closed } of words.quotations) {
    if (depth > 1 || !closed || article.blocks[tokens[first]!.block]!.kind !== 'title') continue
    const span = { start: tokens[first]!.start, end: tokens[last]!.end }
    const quoted = text.slice(span.start, span.end)
    if (!isQuotation(ground, first, quoted)) continue
    // “s***”, “[Pell]”: the headline changed the words and shows it.
    if (/[*[\]]/.test(quoted) || quoted.length > longest) continue
    if (isHalfQuoted(wordsIn(quoted), ground) || saysHeadline.test(text)) continue
    if (quoted.split(/…|\.{2,}/).every((part) => isIn(wordsIn(part), joined, stems))) continue
    yield { ...span, message: 'These words stand in quotation marks in the headline; the body does not have them.' }
  }
}

/** “The headline above is from the Courier”. */
const saysHeadline = /\bheadline (?:to|of|above|comes|is)\b/i

/** Whether half or more of the words that carry meaning stand in one quotation of the body. */
function isHalfQuoted(quoted: readonly string[], { article, tokens, words, text }: RuleGround): boolean {
  const wanted = new Set(quoted.filter((word) => !functionWords.has(word)).map(stemOf))
  if (wanted.size < 2) return false
  for (const { first, last, depth } of words.quotations) {
    if (depth > 1 || article.blocks[tokens[first]!.block]!.kind === 'title') continue
    const held = new Set(wordsIn(text.slice(tokens[first]!.start, tokens[last]!.end)).map(stemOf))
    let both = 0
    for (const stem of wanted) if (held.has(stem)) both++
    if (2 * both >= wanted.size) return true
  }
  return false
}

/** Whole phrases, and what somebody is said to have said; a word or two in marks may be a name or a nickname. */
function isQuotation({ saidIn, attributions }: RuleGround, first: number, quoted: string): boolean {
  const count = wordsIn(quoted).length
  const act = attributions[saidIn[first + 1]!]?.act
  return count > 3 || (act === 'says' && !/^\W*(?:yes|no)\W*$/i.test(quoted))
}

/** Word for word, or with the words that carry meaning close together, in whatever form and order; of four and more, three quarters. */
function isIn(quoted: readonly string[], joined: string, body: readonly string[]): boolean {
  const whole = quoted.join('')
  if (whole.length < 2 || (whole.length > 5 && joined.includes(whole))) return true
  const content = quoted.filter((word) => !functionWords.has(word))
  // “On his own” may be “on my own” below.
  if (content.every((word) => word === 'own')) return true
  const wanted = new Set((content.length > 0 ? content : quoted).map(stemOf))
  const least = wanted.size > 3 ? 0.75 * wanted.size : wanted.size
  const reach = 3 * quoted.length + 6
  const held = new Map<string, number>()
  for (const [at, stem] of body.entries()) {
    if (!wanted.has(stem)) continue
    held.set(stem, at)
    if (held.size >= least && [...held.values()].filter((place) => place > at - reach).length >= least) return true
  }
  return false
}

function* figuresElsewhere(
  { text, tokens, lower }: RuleGround,
  first: number,
  last: number,
  body: readonly string[],
): Generator<Hit> {
  const start = tokens[first]!.start
  const headline = text.slice(start, tokens[last]!.end)
  // An address of the page, left in the headline, is full of figures.
  if (/https?:|www\./.test(headline)) return
  const wanted = readFigures(headline).filter(isCompared)
  if (wanted.length === 0) return
  const held = body.map(readFigures)
  for (const figure of wanted) {
    if (held.some((figures) => holds(figures, figure))) continue
    if (standsOtherwise(headline.slice(figure.start, figure.end), body)) continue
    const at = tokens.findIndex((token) => token.end > start + figure.start)
    // “The third to ask”: an ordinal.
    if (/^(?:third|quarter|fifth|half)$/.test(lower[at]!) && !/^(?:an?|one|two|three|half)$/.test(lower[at - 1] ?? ''))
      continue
    if (figure.unit === undefined && countsList(lower, at, first, last)) continue
    if (figure.unit === undefined && (isName(tokens, lower, at) || listNouns.has(listNounAfter(lower, at)))) continue
    yield {
      start: start + figure.start,
      end: start + figure.end,
      message: 'The headline gives this figure; the body gives none that rounds to it.',
    }
  }
}

/** “200,000” may be “200.000” or “200, 000” below. */
function standsOtherwise(figure: string, body: readonly string[]): boolean {
  const groups = figure.match(/\d+/g) ?? []
  return groups.length > 1 && body.some((block) => new RegExp(`\\b${groups.join('[,. ]{1,2}')}\\b`).test(block))
}

/** “31 islanders share what they think”, “The 25 best ramps”, “40 people who …”: the body is the list, and nobody counts it there. */
function countsList(lower: readonly string[], at: number, first: number, last: number): boolean {
  if (at > first + 1 && !/^(?:[:|–—-]|top|these|are)$/.test(lower[at - 1]!)) return false
  return lower.slice(at + 1, Math.min(last, at + 6) + 1).some((word) => ofLists.test(word))
}

const ofLists =
  /^(?:shares?|tell|reveal|explain|react|respond|describe|answer|who|that|which|whose|you|your|we|to|every|best|worst|greatest|biggest|most|funniest|top|pictures?|photos?|images|quotes?|tweets?|people|moments|times|stories)$/

/** “Dies at 82”: the body may give the dates. “All 17 boats”: it may leave the number out. “Channel 41 says”: a figure that closes a name. */
function isName(tokens: readonly Token[], lower: readonly string[], at: number): boolean {
  const next = tokens[at + 1]?.block === tokens[at]!.block ? tokens[at + 1]!.tag : ''
  if (/^(?:was|am|were)$/.test(lower[at - 1] ?? '') && !/^(?:NN|JJ|CD|IN|VB)/.test(next)) return true
  if (/^(?:at|aged|age|turns|turned|turning|all)$/.test(lower[at - 1] ?? '')) return true
  return /^NNPS?$/.test(tokens[at - 1]?.tag ?? '') && !/^(?:NN|JJ|CD|IN)/.test(next)
}

/** Spans of time are often counted from dates; words are those of the article itself. */
const timeWords =
  /^(?:shares?|comments?|words?|-?years?|months?|weeks?|days?|hours?|minutes?|seconds?|decades?|centur(?:y|ies)|nights?|am|pm|a m|p m)\b/

/** “39 more to go”: the reader can work it out. */
const whatIsLeft = /^(?:more )?(?:to go|to come)\b|^more to\b|^left$/

function isCompared({ value, unit, isName, next }: Figure): boolean {
  if (isName || timeWords.test(next) || whatIsLeft.test(next)) return false
  if (unit !== undefined) return value !== 100
  const isYear = value >= 1700 && value < 2100 && Number.isInteger(value)
  return value > 12 && !isYear && value !== 100 && value !== 101 && value !== 180 && value !== 360
}

/** Whether a figure of the paragraph, or the sum or difference of two near each other, rounds to the one wanted. */
function holds(figures: readonly Figure[], wanted: Figure): boolean {
  const fits = (value: number, tolerance = 0) => Math.abs(value - wanted.value) <= Math.max(wanted.tolerance, tolerance)
  for (const [at, { value, tolerance, next }] of figures.entries()) {
    if (fits(value, tolerance)) return true
    // “Falls 300 points”, and by 349 in the body: cut off, not rounded.
    if (wanted.value % 100 === 0 && value > wanted.value && value < 1.2 * wanted.value) return true
    // “Calder, Orsava and 11 other states”.
    if (/^others?\b/.test(next) && wanted.value > value && wanted.value <= value + 5) return true
    for (const { value: other } of figures.slice(at + 1, at + 4)) {
      if (fits(value + other) || fits(Math.abs(value - other))) return true
      // “One in five” is 20 percent.
      if (wanted.unit === 'percent' && other > 0 && (fits((100 * value) / other) || fits((100 * other) / value)))
        return true
    }
  }
  return false
}
