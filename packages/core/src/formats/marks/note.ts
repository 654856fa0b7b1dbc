import type { Attribution, Form } from '../../model/attribution.js'
import { anchor } from '../addresses.js'
import { pathTo } from '../chain-tree.js'
import type { Summary } from '../summary.js'
import { shorten } from '../wording.js'

/** One on the way of words. */
export interface Step {
  readonly who: string
  readonly speaker?: string
  /** The one before only tells of it: what it decides, wants or thinks. */
  readonly isToldOf: boolean
}

/** What stands beside a paragraph for an attribution that begins in it. */
export interface Note {
  readonly attribution: Attribution
  readonly number: string
  /** From the outermost voice to the one whose words these are. */
  readonly way: readonly Step[]
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
  const called = calledHere(attribution)
  const whole = pathTo(attribution, byId)
  const path = whole.filter(({ speaker }, index) => speaker === undefined || speaker !== whole[index - 1]?.speaker)
  // Of whom the last voice tells was heard by that voice, not by the writer.
  const heard = whole.findLast((step) => passedOn.has(step.id))
  return {
    attribution,
    number: noteNumber(id),
    way: path.map((step, index) => ({
      who: whoSays(step),
      isToldOf: index > 0 && !passedOn.has(step.id),
      ...(step.speaker === undefined ? {} : { speaker: step.speaker }),
    })),
    how: [
      formWords[form],
      act === 'says' ? '' : act,
      heard === undefined ? '' : `${removesOf.get(heard.id)}\u00a0removes`,
      called === '' ? '' : `here “${called}”`,
      confidence < 0.7 ? `${Math.round(confidence * 100)}\u00a0%\u00a0sure` : '',
    ].filter((words) => words !== ''),
  }
}

/** What stands before a step: words pass along an arrow, and not from one who is only told of. */
export const joint = ({ isToldOf }: Step): string => (isToldOf ? ', on ' : ' → ')

/** Whether voices stand between the article and the words. */
export const isPassedOn = ({ way }: Note): boolean => way.some((step, index) => index > 0 && !step.isToldOf)

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
