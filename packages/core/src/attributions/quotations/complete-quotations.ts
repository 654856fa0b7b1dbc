import type { Article } from '../../model/article.js'
import type { Quotation, Words } from '../../model/sentence.js'
import { formOf } from '../form-and-act.js'
import type { FoundAttribution } from '../found.js'
import { carriesOn, completeOwned } from './carry-on.js'
import { extend, readScene } from './scene.js'

/**
 * Goes over the article once more after the net has found attributions with cues: gives quotations that go on over sentences and
 * paragraphs to the attribution they belong to, and quotations and labelled speech without a cue to their speaker.
 * New attributions have ids of their own (`q1`, …) and stand at the end. Linear in the article.
 */
export function completeQuotations(
  found: readonly FoundAttribution[],
  words: Words,
  quotations: readonly Quotation[],
  article: Article,
): readonly FoundAttribution[] {
  const scene = readScene(found, words, quotations, article)
  const { stretches, drafts } = scene
  const grown = new Set<number>()
  stretches.forEach((stretch, i) => {
    const owner = completeOwned(scene, stretch)
    if (owner >= 0) {
      grown.add(owner)
      return
    }
    const carried = carriesOn(scene, i)
    if (carried === undefined) return
    extend(scene, carried.index, stretch)
    grown.add(carried.index)
  })
  return drafts.map((draft, i) =>
    grown.has(i) ? { ...draft, form: formOf(draft.content, quotations, words, article) } : draft,
  )
}
