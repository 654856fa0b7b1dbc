import type { Attribution, Form } from '../../model/attribution.js'
import { anchor } from '../addresses.js'
import { pathTo } from '../chain-tree.js'
import type { Summary } from '../summary.js'
import { shorten } from '../wording.js'

/** What stands beside a paragraph for an attribution that begins in it. */
export interface Note {
  readonly attribution: Attribution
  readonly number: string
  /** From the outermost voice to the one whose words these are. */
  readonly way: readonly { readonly who: string; readonly speaker?: string }[]
  /** `quoted`, `wants`, `2 removes`, `here “he”`, `61 % sure`; spaces after figures do not break. */
  readonly how: readonly string[]
}

/** Who is heard in an attribution, by which way and in which form. */
export function noteOf(
  attribution: Attribution,
  { whoSays, calledHere, removesOf, passedOn }: Summary,
  byId: ReadonlyMap<string, Attribution>,
): Note {
  const { id, form, act, confidence } = attribution
  const removes = removesOf.get(id) ?? 1
  const called = calledHere(attribution)
  const path = pathTo(attribution, byId).filter(
    ({ speaker }, index, steps) => speaker === undefined || speaker !== steps[index - 1]?.speaker,
  )
  return {
    attribution,
    number: noteNumber(id),
    way: path.map((step) => ({
      who: whoSays(step),
      ...(step.speaker === undefined ? {} : { speaker: step.speaker }),
    })),
    how: [
      formWords[form],
      act === 'says' ? '' : act,
      passedOn.has(id) ? `${removes}\u00a0removes` : '',
      called === '' ? '' : `here “${called}”`,
      confidence < 0.7 ? `${Math.round(confidence * 100)}\u00a0%\u00a0sure` : '',
    ].filter((words) => words !== ''),
  }
}

/** A name in a note takes about a line; the list of sources has the whole. */
export const shortName = (who: string): string => shorten(who, 30)

export const formWords: Readonly<Record<Form, string>> = {
  direct: 'quoted',
  mixed: 'quoted in part',
  indirect: 'retold',
}

/** `12` for `a12`. */
export function noteNumber(id: string): string {
  return anchor('', id).replace(/^a(?=\d)/, '')
}
