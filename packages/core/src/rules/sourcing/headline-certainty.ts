import { functionWords } from '../../lexicon/en/function-words.js'
import { headlineDoubts } from '../../lexicon/en/headline-doubts.js'
import { hedges } from '../../lexicon/en/hedges.js'
import { sourceHints } from '../../lexicon/en/source-hints.js'
import type { Attribution } from '../../model/attribution.js'
import type { TokenRange } from '../../model/span.js'
import { spanOf } from '../../sources/ground.js'
import { headlineOf } from '../headline.js'
import type { Rule } from '../rule.js'
import type { RuleGround } from '../rule-ground.js'
import { stemOf, wordsIn } from '../stem.js'

export const headlineCertainty: Rule = {
  id: 'headline-certainty',
  concerns: 'sourcing',
  next: 'compare',
  level: 'warning',
  trial: 'Too rare in news to measure: three findings in 1,500 articles.',
  what: 'The headline states as fact what the body gives as an allegation, a claim or a belief.',
  why: 'Who reads the headline only takes as settled what the article does not settle.',
  reader: 'Read in the body who says so, and how sure they are.',
  editor: 'Bring the source or the doubt into the headline, or show in the body that it is so.',
  guides: [
    { guide: 'reuters', on: 'fairness', says: 'Do not present an allegation as fact.' },
    {
      guide: 'spj',
      says: 'Take care that what sums up or advertises a story neither misrepresents nor oversimplifies it.',
    },
  ],
  finds: [
    '# [Mine owner hid torn liner from inspectors] ¶ A former technician alleged that the mine owner hid the torn liner from inspectors for four years. Gravelle Metals did not reply.',
    '# [Ferry line kept cracked pins in ramp for years] ¶ The Seafarers’ Union claims that the ferry line kept the cracked pins in the ramp for years. Dorrin Pell said the pins were new.',
    '# [Cracked pins caused ramp failure at Merrow] ¶ Jorun Eskeld believes that cracked pins may have caused the ramp failure at Merrow. The office has opened an inquiry.',
    '# [Deputy minister burned drafts of warning] ¶ Two officials alleged that the deputy minister burned the drafts of the warning. Aldo Ferenk did not reply to requests for comment.',
    '# [Toll treaty drives mills out of southern Orsava] ¶ A pamphlet claims that the toll treaty drives the mills out of southern Orsava. The ministry has given no figures.',
    '# [Bellmarsh yard took money for unfinished repairs] ¶ Dorrin Pell claims that the Bellmarsh yard took money for unfinished repairs. The yard did not answer.',
  ],
  passes: [
    '# Technician alleges mine owner hid torn liner from inspectors ¶ A former technician alleged that the mine owner hid the torn liner from inspectors for four years.',
    '# Mine owner may have hidden torn liner from inspectors ¶ A former technician alleged that the mine owner hid the torn liner from inspectors for four years.',
    '# Mine owner ‘hid torn liner from inspectors’ ¶ A former technician alleged that the mine owner hid the torn liner from inspectors for four years.',
    '# Did mine owner hide torn liner from inspectors? ¶ A former technician alleged that the mine owner hid the torn liner from inspectors for four years.',
    '# Mine owner hid torn liner from inspectors ¶ Gravelle Metals, the mine owner, hid a torn liner from inspectors for four years. A former technician alleged that the mine owner hid the torn liner from the villages as well.',
    '# Ferry line to stop boats to outer islands ¶ The ferry line claims that it will stop the boats to the outer islands on Friday.',
    '# Union: Ferry line ignored August warning on ramps ¶ The Seafarers’ Union claims that the ferry line ignored a warning on the ramps in August.',
  ],
  *check(ground) {
    const headline = headlineOf(ground)
    if (headline === undefined || isOpen(ground, headline)) return
    const words = wordsIn(ground.wordsOf(spanOf(ground, headline))).filter((word) => !functionWords.has(word))
    const wanted = new Set(words.map(stemOf))
    if (wanted.size < leastWords) return
    const doubted = ground.attributions.find((one) => isDoubted(ground, one) && carries(ground, one, headline, wanted))
    if (doubted === undefined || isStated(ground, headline, wanted)) return
    yield {
      ...spanOf(ground, headline),
      message: `The headline states this as fact; the body gives it as what somebody ${cueOf(ground, doubted)}.`,
      related: [...doubted.source, ...doubted.cue, ...doubted.content],
    }
  },
}

/** Words that carry meaning. */
const leastWords = 4
/** Share of them that must come back. */
const leastShare = 0.6

/** A headline that names a source, leaves open, asks or quotes. */
function isOpen(ground: RuleGround, { first, last }: TokenRange): boolean {
  const start = ground.tokens[first]!.start
  const end = ground.tokens[last]!.end
  if (
    ground.attributions.some(({ cue, content }) =>
      [...cue, ...content].some((span) => span.start < end && span.end > start),
    )
  )
    return true
  for (let at = first; at <= last; at++)
    if (
      ground.isQuoted(at) ||
      hedges.has(ground.lower[at]!) ||
      sourceHints.has(ground.lower[at]!) ||
      headlineDoubts.has(ground.lower[at]!)
    )
      return true
  return /[:?|]|\s[-–—]\s|opinion/i.test(ground.text.slice(start, end))
}

/** Said in a way that leaves open whether it is so. */
function isDoubted({ lower, tokensIn }: RuleGround, { within, cue, source }: Attribution): boolean {
  return within === undefined && source.length > 0 && cue.flatMap(tokensIn).some((at) => headlineDoubts.has(lower[at]!))
}

/** The content has most of what the headline says, and who speaks is not whom the headline is about. */
function carries(
  ground: RuleGround,
  attribution: Attribution,
  headline: TokenRange,
  wanted: ReadonlySet<string>,
): boolean {
  const { content, source } = attribution
  const stemsOf = (spans: Attribution['content']) =>
    new Set(spans.flatMap((span) => wordsIn(ground.wordsOf(span)).map(stemOf)))
  if (content.some(({ start }) => start < ground.tokens[headline.last]!.end)) return false
  const said = stemsOf(content)
  const names = stemsOf(source)
  for (const word of wordsIn(ground.sourceOf(attribution)?.name ?? '')) names.add(stemOf(word))
  const shared = [...wanted].filter((stem) => said.has(stem)).length
  return shared >= leastShare * wanted.size && ![...wanted].some((stem) => names.has(stem) && !said.has(stem))
}

/** Whether a sentence of the body has as much of it outside what anybody is reported to say. */
function isStated(
  { sentences, tokens, lower, saidIn, isQuoted }: RuleGround,
  headline: TokenRange,
  wanted: ReadonlySet<string>,
): boolean {
  return sentences.some(({ first, last }) => {
    if (first <= headline.last) return false
    const own = new Set<string>()
    for (let at = first; at <= last; at++) {
      if (saidIn[at]! >= 0 || isQuoted(at) || tokens[at] === undefined) continue
      for (const word of lower[at]!.split('-')) own.add(stemOf(word))
    }
    return [...wanted].filter((stem) => own.has(stem)).length >= 0.5 * wanted.size
  })
}

function cueOf(ground: RuleGround, { cue }: Attribution): string {
  return cue.length === 0 ? 'says' : `${cue.map((span) => `“${ground.wordsOf(span)}”`).join(' ')}`
}
