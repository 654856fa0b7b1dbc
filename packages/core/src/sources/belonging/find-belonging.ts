import type { FoundAttribution } from '../../attributions/found.js'
import type { Cast, Who } from '../scene/cast.js'
import type { Scene } from '../scene/scene.js'
import { bodyOfOffice } from './body-of-office.js'
import { makerOfPaper } from './maker-of-paper.js'
import { wholeOfPart } from './whole-of-part.js'

/** Those heard, with what ties them to each other. */
export interface Heard {
  readonly found: readonly FoundAttribution[]
  readonly speakers: ReadonlyMap<string, Who>
  readonly who: ReadonlySet<Who>
}

const deepest = 8

/**
 * Among whose people or papers a source is, where the article words it: the body that a person heads or speaks for, who
 * made a document, the papers or people it is one of. Whoever asked not to be named speaks for nobody, and one who only
 * works somewhere does not either.
 */
export function findBelonging(heard: Heard, scene: Scene, cast: Cast): ReadonlyMap<Who, Who> {
  const belonging = new Map<Who, Who>()
  for (const who of heard.who) {
    const isOwn = (whole: Who | undefined) =>
      whole !== undefined && whole !== who && heard.who.has(whole) && !leadsTo(belonging, whole, who)
    const wholes = [bodyOfOffice, makerOfPaper, wholeOfPart].map((find) => () => find(who, heard, scene, cast))
    for (const find of wholes) {
      const whole = find()
      if (!isOwn(whole)) continue
      belonging.set(who, whole!)
      break
    }
  }
  return belonging
}

/** Nobody belongs to what belongs to it. */
function leadsTo(belonging: ReadonlyMap<Who, Who>, from: Who, to: Who): boolean {
  let at: Who | undefined = from
  for (let step = 0; at !== undefined && step < deepest; step++) {
    if (at === to) return true
    at = belonging.get(at)
  }
  return at !== undefined
}
