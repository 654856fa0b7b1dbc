import { answerWords, blamingVerbs } from '../../lexicon/en/criticism.js'
import { lemmasOf } from '../../lexicon/en/lemmas.js'
import { noAnswers } from '../../lexicon/en/no-answer.js'
import { organizationNouns } from '../../lexicon/en/organization-nouns.js'
import type { TokenRange } from '../../model/span.js'
import { findPhrases, indexPhrases } from '../find-phrases.js'
import type { Rule } from '../rule.js'
import type { RuleGround } from '../rule-ground.js'

const noAnswerPhrases = indexPhrases(noAnswers)

export const noAnswer: Rule = {
  id: 'no-answer',
  concerns: 'sourcing',
  next: 'hear-the-other',
  level: 'warning',
  trial: 'Twelve findings in 5,000 articles are too few to measure, and an answer may stand under another name.',
  what: 'Somebody is accused or criticised here; the article has no answer of theirs and does not say that one was asked for.',
  why: 'A reader who hears one side cannot tell what the other would have said.',
  reader: 'Look for what the one who is criticised has said elsewhere.',
  editor: 'Ask for an answer and give it, or say that there was none.',
  guides: [
    {
      guide: 'ap',
      says: 'Make a real effort to reach anybody shown in a bad light, and tell of the effort if there is no answer.',
    },
    { guide: 'reuters', on: 'fairness', says: 'Those who are accused must have the opportunity to put their side.' },
    {
      guide: 'bbc',
      on: 'fairness',
      says: 'Whoever is accused of wrongdoing or strongly criticised should have a right of reply.',
    },
    { guide: 'npr', on: 'fairness', says: 'Make every effort to have an answer from those whom a story criticises.' },
    { guide: 'spj', says: 'Seek out the subjects of a story so that they can respond to criticism.' },
  ],
  finds: [
    'Oona Strick accused [Dorrin Pell] of hiding the letter from the islands for half a year.',
    'The union accused the [Maritime Safety Office] of delaying the tests of the ramp at Merrow. Nobody was hurt.',
    'Hanne Brask criticized [Tove Arrenby] on Friday for the way the wells were tested.',
    'The villages criticized the [Gravelle Metals Company] for the long delay of the tests.',
    'Jorun Eskeld accused mayor [Ines Halvard] of giving the contract to a friend.',
    'Fishermen blamed [Dorrin Pell] for the loss of their nets, and the union called for a strike.',
  ],
  passes: [
    'Oona Strick accused Dorrin Pell of hiding the letter. Pell said he had never seen it.',
    'Oona Strick accused Dorrin Pell of hiding the letter. Pell did not respond to a request for comment.',
    'The union blamed Sound & Skerry for the fall of the ramp. A spokeswoman for Sound & Skerry said the pins were new.',
    'Oona Strick accused Dorrin Pell of hiding the letter. Pell denied it.',
    'Hanne Brask criticized the weather and the state of the road to Merrow.',
    'Oona Strick did not accuse anybody. She praised Dorrin Pell for his patience.',
    '“They blamed Dorrin Pell for it,” Hanne Brask said. Pell told a reporter that he would go.',
  ],
  *check(ground) {
    if ([...findPhrases(ground.lower, noAnswerPhrases)].length > 0) return
    const answering = answeringNames(ground)
    const voices = wordsOfVoices(ground)
    const seen = new Set<string>()
    for (const { within, speaker, cue } of ground.attributions) {
      if (within !== undefined || speaker === undefined || cue.length === 0) continue
      const verb = ground.tokensIn(cue.at(-1)!).find((at) => isBlame(ground, at))
      const target = verb === undefined ? undefined : targetAfter(ground, verb)
      if (target === undefined || ground.article.blocks[ground.tokens[target.first]!.block]!.kind !== 'paragraph')
        continue
      const names = ground.forms.slice(target.first, target.last + 1)
      const key = names.at(-1)!
      if (seen.has(key) || names.some((word) => word.length > 2 && (voices.has(word) || answering.has(word)))) continue
      seen.add(key)
      const name = names.join(' ')
      const message = `${name} is accused or criticised here; the article has no answer of theirs and does not say that one was asked for.`
      yield { start: ground.tokens[target.first]!.start, end: ground.tokens[target.last]!.end, message, speaker }
    }
  },
}

function isBlame({ tokens, lower }: RuleGround, at: number): boolean {
  return /^VB[DZPG]$/.test(tokens[at]!.tag) && lemmasOf(lower[at]!).some((lemma) => blamingVerbs.has(lemma))
}

/** The person or body named as object right after the verb, with what follows from it: “accused Tove Arrenby of”. */
function targetAfter(
  { tokens, lower, forms, sentences, sentenceOf }: RuleGround,
  verb: number,
): TokenRange | undefined {
  let at = verb + 1
  while (at < verb + 4 && /^(?:DT|JJ|NN)$/.test(tokens[at]?.tag ?? '') && tokens[at]!.entity === undefined) at++
  const kind = tokens[at]?.entity?.kind
  if (kind !== 'person' && kind !== 'organization') return undefined
  let last = at
  while (tokens[last + 1]?.entity?.kind === kind && !tokens[last + 1]!.entity!.begins) last++
  if (kind === 'organization' && tokens[last + 1]?.tag === 'NNP' && organizationNouns.has(lower[last + 1]!)) last++
  // “Pell’s plan”, “the Pell letter”: what is criticised is a thing. “the accused mayor Pell”: nobody accuses here.
  if (/^accus/.test(lower[verb]!) && lower[last + 1] !== 'of') return undefined
  if (!/^(?:of|for|over|as|on|,|\.)$/.test(lower[last + 1] ?? '')) return undefined
  if (tokens[last]!.tag !== 'NNP' || forms[last] === forms[last]!.toUpperCase()) return undefined
  // A treaty or a war has no voice; a body has a word such as “council” in its name.
  if (kind === 'organization' && !lower.slice(at, last + 1).some((word) => organizationNouns.has(word)))
    return undefined
  // What has no full stop is a line of links.
  return /^[.”"]$/.test(lower[sentences[sentenceOf[verb]!]?.last ?? -1] ?? '') ? { first: at, last } : undefined
}

/** Words with a capital in sentences that tell of an answer, and in those right before. */
function answeringNames({ sentences, lower, forms }: RuleGround): ReadonlySet<string> {
  const found = new Set<string>()
  for (const [index, { first, last }] of sentences.entries()) {
    if (!lower.slice(first, last + 1).some((word) => answerWords.has(word))) continue
    for (const form of forms.slice(sentences[Math.max(0, index - 1)]!.first, last + 1))
      if (/^\p{Lu}/u.test(form)) found.add(form)
  }
  return found
}

/** Every word with a capital in the names and words of those who speak. */
function wordsOfVoices({ sources, attributions, wordsOf }: RuleGround): ReadonlySet<string> {
  const speaking = new Set(attributions.map(({ speaker }) => speaker))
  const texts = [
    ...sources
      .filter(({ id }) => speaking.has(id))
      .flatMap(({ name, mentions }) => [name ?? '', ...mentions.map(wordsOf)]),
    ...attributions.flatMap(({ source }) => source.map(wordsOf)),
  ]
  return new Set(texts.flatMap((text) => text.split(/[^\p{L}\p{N}]+/u)).filter((word) => /^\p{Lu}/u.test(word)))
}
