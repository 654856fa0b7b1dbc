import type { Article } from '../../model/article.js'
import type { Quotation, Words } from '../../model/sentence.js'
import type { Span, TokenRange } from '../../model/span.js'
import { actOf, formOf } from '../form-and-act.js'
import type { FoundAttribution } from '../found.js'
import { carriesOn, completeOwned } from './carry-on.js'
import { introducedSpeaker } from './introduced.js'
import { labelledSpeech, type Turn } from './labelled-speech.js'
import { ownCue } from './own-cue.js'
import { type QuotationRule, ruleConfidence } from './rule-confidence.js'
import { indexQuotedWords, ownerOfSameWords, type QuotedWords } from './same-words.js'
import { add, extend, ownerOf, readScene, type Scene, type Stretch } from './scene.js'
import { signatureBelow } from './signature.js'

/** Shorter quotations without an attribution are left alone: names, titles, words held at a distance. */
const fewestWords = 4

/**
 * Goes over the article once more after the net has found attributions with cues: gives quotations that go on over sentences and
 * paragraphs to the attribution they belong to, and quotations, block quotations and labelled speech that nobody has to their speaker.
 * New attributions have ids of their own (`q1`, …) and stand at the end. Linear in the article.
 */
export function completeQuotations(
  found: readonly FoundAttribution[],
  words: Words,
  quotations: readonly Quotation[],
  article: Article,
): readonly FoundAttribution[] {
  const scene = readScene(found, words, quotations, article)
  const labelled = new Set(labelledSpeech(scene).map((turn) => giveTurn(scene, turn)))
  const quoted = indexQuotedWords(scene)
  scene.stretches.forEach((stretch, at) => {
    if (labelled.has(ownerOf(scene, stretch).index) || completeOwned(scene, stretch) >= 0) return
    const signed = signatureBelow(scene, stretch)
    if (signed !== undefined) {
      make(scene, 'own-cue', [stretch], signed)
      return
    }
    const own = stretch.words >= fewestWords ? ownCue(scene, at) : undefined
    const carried = carriesOn(scene, at)
    if (carried !== undefined && (own === undefined || carried.rule === 'resumed'))
      extend(scene, carried.index, stretch)
    else if (own !== undefined) make(scene, 'own-cue', [stretch], own)
    else if (stretch.words >= fewestWords) giveSpeaker(scene, stretch, quoted)
  })
  return scene.drafts.map((draft, i) => {
    const before = found[i]
    if (before !== undefined && sameSpans(before.content, draft.content)) return draft
    // What the rules add is quoted or labelled: direct, with marks or without.
    if (before === undefined || labelled.has(i))
      return { ...draft, form: 'direct', act: actOf(draft.cue, words, article) }
    return { ...draft, form: formOf(draft.content, quotations, words, article) }
  })
}

const sameSpans = (some: readonly Span[], others: readonly Span[]): boolean =>
  some.length === others.length &&
  some.every(({ start, end }, i) => others[i]!.start === start && others[i]!.end === end)

/** Gives a turn to its label; returns the index of its attribution. */
function giveTurn(scene: Scene, { label, mark, said }: Turn): number {
  // The net may have found the label's colon, with the turn's first words.
  const known = mark === undefined ? -1 : scene.cueOwner[mark.first]!
  if (known >= 0 && scene.drafts[known]!.within === undefined) {
    for (const range of said) extend(scene, known, range)
    return known
  }
  return make(scene, 'labelled', said, { source: label, ...(mark === undefined ? {} : { cue: mark }) })
}

function giveSpeaker(scene: Scene, stretch: Stretch, quoted: QuotedWords): void {
  if (!stretch.startsSentence || !stretch.endsSentence || isInCapitals(scene, stretch)) return
  const same = ownerOfSameWords(scene, stretch, quoted)
  if (same !== undefined) {
    const { id, resumes, confidence } = scene.drafts[same]!
    const again = make(scene, 'goes-on', [stretch], { resumes: resumes ?? id })
    scene.drafts[again] = { ...scene.drafts[again]!, confidence }
    return
  }
  const speaker = introducedSpeaker(scene, stretch)
  if (speaker === undefined) return
  const { source, cue, resumes } = speaker
  if (source !== undefined) make(scene, 'introduced', [stretch], { source, ...(cue === undefined ? {} : { cue }) })
  else if (resumes !== undefined) {
    const earlier = scene.drafts[resumes]!
    // What was retold is said again word for word; what was thought or wanted is not: who is named there speaks anew.
    if (earlier.act === 'says' && earlier.form !== 'direct') extend(scene, resumes, stretch)
    else make(scene, 'goes-on', [stretch], { resumes: earlier.resumes ?? earlier.id })
  }
}

/** A subheading: “NO WAY BACK”. */
function isInCapitals({ text, tokens }: Scene, { first, last }: Stretch): boolean {
  const words = text.slice(tokens[first]!.start, Math.min(tokens[last]!.end, tokens[first]!.start + 200))
  return words === words.toUpperCase()
}

interface Made {
  readonly source?: TokenRange
  readonly cue?: TokenRange
  readonly resumes?: string
}

function make(scene: Scene, rule: QuotationRule, said: readonly TokenRange[], { source, cue, resumes }: Made): number {
  const { tokens, drafts } = scene
  const spans = (range: TokenRange | undefined): Span[] =>
    range === undefined ? [] : [{ start: tokens[range.first]!.start, end: tokens[range.last]!.end }]
  const draft = {
    id: `q${drafts.length}`,
    source: spans(source),
    cue: spans(cue),
    content: [],
    form: 'direct',
    act: 'says',
    confidence: ruleConfidence[rule].confidence,
    ...(resumes === undefined ? {} : { resumes }),
  } as const
  return add(scene, { ...draft, content: [] }, said)
}
