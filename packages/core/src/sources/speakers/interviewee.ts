import type { TokenRange } from '../../model/span.js'
import type { Ground } from '../ground.js'
import { type Cast, type Who, whoOf } from '../scene/cast.js'
import type { Scene } from '../scene/scene.js'

/** Whether the words for a source are the label of an answer: an “A” that opens its paragraph, with a mark after it. */
export function isAnswerLabel({ forms, tokens }: Ground, { first, last }: TokenRange): boolean {
  return first === last && forms[first] === 'A' && opensBlock(tokens, first) && isLabelMark(forms[first + 1])
}

/** Who answers in an interview of “Q:” and “A:”: the person named most before the first question, the first of equals. */
export function interviewee(scene: Scene, cast: Cast): Who | undefined {
  const { ground, entities } = scene
  const firstLabel = ground.forms.findIndex(
    (form, at) => (form === 'Q' || form === 'A') && opensBlock(ground.tokens, at) && isLabelMark(ground.forms[at + 1]),
  )
  const counts = new Map<number, number>()
  for (const { first, kind } of entities.names) {
    if (first >= firstLabel) break
    const entity = entities.at[first] ?? -1
    if (kind === 'person' && entity >= 0) counts.set(entity, (counts.get(entity) ?? 0) + 1)
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a)
  return most === undefined ? undefined : whoOf(cast, scene, most[0])
}

const opensBlock = (tokens: Ground['tokens'], at: number): boolean => tokens[at - 1]?.block !== tokens[at]!.block

const isLabelMark = (form: string | undefined): boolean => form === ':' || form === '.'
