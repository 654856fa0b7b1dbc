import { declines } from '../../lexicon/en/declines.js'
import { formerWords, unnamedHeads } from '../../lexicon/en/unnamed-heads.js'
import type { Span, TokenRange } from '../../model/span.js'
import { singularOf, spanOf } from '../../sources/ground.js'
import { type Body, bodiesIn, keyOf, keysOf, namesByEnding } from '../bodies.js'
import { findPhrases, indexPhrases } from '../find-phrases.js'
import type { Rule } from '../rule.js'
import type { RuleGround } from '../rule-ground.js'
import { subjectBefore } from '../subject-before.js'

const phrases = indexPhrases(declines)
const sure = 0.8

export const declinedAndUnnamed: Rule = {
  id: 'declined-and-unnamed',
  concerns: 'sourcing',
  next: 'ask-who',
  level: 'warning',
  trial: 'too rare to measure: 3 of 5 judged findings held',
  what: 'The same body declines to comment and also speaks here through a source without a name.',
  why: 'A reader is told that the body said nothing, and reads what somebody in it said.',
  reader: 'Ask whether the body speaks here, or somebody in it against its will; the words do not say.',
  editor: 'Say of which questions the body would not speak, or leave out that it declined.',
  guides: [
    {
      guide: 'ap',
      on: 'anonymity',
      says: 'Do not write that somebody declined to comment who is quoted without a name in the same story.',
    },
    { guide: 'reuters', says: 'Do not quote one source as saying one thing by name and the contrary without.' },
  ],
  finds: [
    '[A Health Ministry official] said the wells would be closed in March. ¶ The Health Ministry declined to comment.',
    '[Two people at the Maritime Safety Office] said the order would be dropped. ¶ The Maritime Safety Office declined to comment.',
    '[An official at the Transport Ministry] said the craft would be at Merrow by Friday. ¶ A spokesman for the Transport Ministry declined to comment.',
    '[A ministry official] said the talks were not finished. ¶ The Transport Ministry would not comment on the talks.',
    'The Maritime Safety Office declined to discuss the order. ¶ The order will be lifted on Monday, according to [an official of the Maritime Safety Office].',
    '[Two court officials] said the file had been opened in May. ¶ The court has declined to comment.',
  ],
  passes: [
    'A Health Ministry official said the wells would be closed in March. ¶ Gravelle Metals declined to comment.',
    'A spokesman for the Health Ministry said the wells would be closed. ¶ The Health Ministry declined to comment on the licence.',
    'A former Health Ministry official said the wells would be closed. ¶ The Health Ministry declined to comment.',
    'Ruben Aster, a Health Ministry official, said the wells would be closed. ¶ The Health Ministry declined to comment.',
    'A Health Ministry official said the wells would be closed. ¶ The Health Ministry could not be reached.',
    'A Health Ministry official said the wells would be closed. ¶ A second official declined to comment.',
    'A person close to the Health Ministry said the wells would be closed. ¶ The Health Ministry declined to comment.',
    'An official at the Transport Ministry said the craft would come. ¶ The Health Ministry said it had no boats. ¶ The ministry declined to comment on the wells.',
  ],
  *check(ground) {
    const declined = new Map<string, InBody>()
    for (const one of bodiesThatDecline(ground)) if (!declined.has(keyOf(one.body))) declined.set(keyOf(one.body), one)
    if (declined.size === 0) return
    const names = namesByEnding(ground)
    const seen = new Set<InBody>()
    for (const { span, body } of unnamedInBodies(ground)) {
      const match = keysOf(body, names)
        .map((key) => declined.get(key))
        .find((one) => one !== undefined)
      if (match === undefined || seen.has(match)) continue
      if (match.span.start < span.end && match.span.end > span.start) continue
      seen.add(match)
      yield {
        ...span,
        message: `“${ground.wordsOf(span)}” speaks without a name; elsewhere: “${ground.wordsOf(match.span)}”.`,
        related: [match.span],
      }
    }
  },
}

interface InBody {
  readonly span: Span
  readonly body: Body
}

/** Bodies of which the writer says that they declined to comment. */
function bodiesThatDecline(ground: RuleGround): readonly InBody[] {
  const found: InBody[] = []
  for (const { first, last } of findPhrases(ground.lower, phrases)) {
    if (ground.isQuoted(first) || ground.saidIn[first]! >= 0 || !ground.isRunning(first)) continue
    const subject = subjectBefore(first, ground)
    if (subject === undefined || isOneOfSeveral(subject, ground)) continue
    const span = spanOf(ground, { first: subject.first, last })
    for (const body of bodiesIn(subject, ground)) found.push({ span, body })
  }
  return found
}

/** “An official declined to comment”: not the body, as “ministry officials” are. */
function isOneOfSeveral({ first, last }: TokenRange, { lower }: RuleGround): boolean {
  const opens = /^(?:an?|one|two|three|four|five|six|some|several|the|these|those|most|many|other|another)$/.test(
    lower[first]!,
  )
  for (let at = first; at <= last; at++) {
    const noun = singularOf(lower[at]!)
    if (formerWords.has(lower[at]!) || (unnamedHeads.has(noun) && (opens || noun === lower[at]))) return true
  }
  return false
}

/** Whoever speaks without a name in a body, as far as the words say so: “a ministry official”, “two people at the ministry”. */
function* unnamedInBodies(ground: RuleGround): Generator<InBody> {
  for (const attribution of ground.attributions) {
    const { within, act, confidence, source, cue } = attribution
    const [span] = source
    if (within !== undefined || act !== 'says' || confidence < sure || span === undefined) continue
    const speaker = ground.sourceOf(attribution)
    if (speaker?.kind === 'person' && speaker.naming === 'named') continue
    if (cue.some((piece) => ground.tokensIn(piece).some((at) => gaveNothing.test(ground.lower[at]!)))) continue
    const tokens = ground.tokensIn(span)
    const head = tokens.find(
      (at) => unnamedHeads.has(singularOf(ground.lower[at]!)) && /^NNS?$/.test(ground.tokens[at]!.tag),
    )
    if (head === undefined || tokens.some((at) => isNoSuch(at, ground))) continue
    const [body] = [
      ...bodiesIn({ first: tokens[0]!, last: head - 1 }, ground),
      ...bodiesIn(placeAfter(head, tokens.at(-1)!, ground), ground),
    ]
    if (body !== undefined) yield { span, body }
  }
}

const gaveNothing = /^(?:not|n't|declined|refused|declines|refuses|never)$/

function isNoSuch(at: number, { lower, tokens }: RuleGround): boolean {
  return formerWords.has(lower[at]!) || lower[at] === 'no' || tokens[at]!.entity?.kind === 'person'
}

/** “official at the ministry”, up to what else is said of the official. */
function placeAfter(head: number, last: number, { lower }: RuleGround): TokenRange {
  const first = head + 1
  if (first > last || !/^(?:of|at|in|from|inside|within|with)$/.test(lower[first]!)) return { first, last: head }
  let end = first
  while (end < last && !/^(?:who|whose|that|which|,|close|familiar|briefed)$/.test(lower[end + 1]!)) end++
  return { first, last: end }
}
