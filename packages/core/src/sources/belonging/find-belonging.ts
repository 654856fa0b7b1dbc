import type { FoundAttribution } from '../../attributions/found.js'
import type { TokenRange } from '../../model/span.js'
import { rangeOf } from '../ground.js'
import type { Cast, Who } from '../scene/cast.js'
import type { Scene } from '../scene/scene.js'
import { type Title, titlesByEntity } from '../titles/find-titles.js'
import { bodyOfOffice } from './body-of-office.js'
import { makerOfPaper } from './maker-of-paper.js'
import { wholeOfPart } from './whole-of-part.js'

/** Those heard, laid out for looking up what ties them to each other. */
export interface Heard {
  readonly who: ReadonlySet<Who>
  /** By the entity that has them. */
  readonly titles: ReadonlyMap<number, readonly Title[]>
  /** Who speaks at each cue of the attributions at the top, in text order. */
  readonly speeches: readonly (TokenRange & { readonly speaker: Who })[]
  /** Groups and papers without a name, in the order they are first mentioned. */
  readonly several: readonly (TokenRange & { readonly who: Who })[]
}

const deepest = 8

/**
 * Among whose people or papers a source is, where the article words it: the body that a person heads or speaks for, who
 * made a document, the papers or people it is one of. Whoever asked not to be named speaks for nobody, and one who only
 * works somewhere does not either.
 */
export function findBelonging(
  found: readonly FoundAttribution[],
  speakers: ReadonlyMap<string, Who>,
  scene: Scene,
  cast: Cast,
): ReadonlyMap<Who, Who> {
  const heard = layOut(found, speakers, scene)
  const belonging = new Map<Who, Who>()
  for (const who of heard.who) {
    for (const find of [bodyOfOffice, makerOfPaper, wholeOfPart]) {
      const whole = find(who, heard, scene, cast)
      if (whole === undefined || !heard.who.has(whole) || leadsTo(belonging, whole, who)) continue
      belonging.set(who, whole)
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

function layOut(found: readonly FoundAttribution[], speakers: ReadonlyMap<string, Who>, scene: Scene): Heard {
  const who = new Set(speakers.values())
  const speeches = found.flatMap(({ id, cue, within }) => {
    const range = cue[0] && rangeOf(scene.ground, cue[0])
    const speaker = speakers.get(id)
    return within !== undefined || range === undefined || speaker === undefined ? [] : [{ ...range, speaker }]
  })
  const several = [...who].flatMap((one) => {
    const [first] = one.phrases
    return one.plural && one.entity === undefined && first !== undefined
      ? [{ first: first.first, last: first.last, who: one }]
      : []
  })
  const inOrder = (one: TokenRange, other: TokenRange) => one.first - other.first
  return { who, titles: titlesByEntity(scene.titles), speeches: speeches.sort(inOrder), several: several.sort(inOrder) }
}
