import { type Crf, makeCrf } from './crf.js'
import { openEncoder } from './encoder.js'
import type { Features } from './features.js'
import { openKernel } from './kernel/kernel.js'
import { type CueWindow, openLinkNet } from './link-net.js'
import { openUsualWords, type UsualWords, usualBytes } from './usual-words.js'
import { type Calibration, parseWeights } from './weights.js'

export type { Crf } from './crf.js'
export type { CueWindow } from './link-net.js'
export type { Calibration } from './weights.js'

/** The net: what reads an article's rows of features. */
export interface Model {
  readonly name: string
  /** Penn Treebank tags, as `Encoded.tags` numbers them; the first stands for the boundary rows. */
  readonly tags: readonly string[]
  /** As `Encoded.entities` numbers them; the first is no entity. */
  readonly entities: readonly string[]
  readonly calibration: Calibration
  /** What is not taken for a name where a sentence begins. */
  readonly usual: UsualWords
  /** Labels of cues: 0 outside, 1 begins, 2 inside. */
  readonly cues: Crf
  /** Labels in a cue's window: 0 outside, 1 and 2 source begins and inside, 3 and 4 content begins and inside. */
  readonly links: Crf
  encode(features: Features): Encoded
}

/** What the net makes of an article; every list has `length` rows. */
export interface Encoded {
  readonly length: number
  readonly tags: Uint8Array
  readonly entities: Uint8Array
  /** Three numbers a row, for `Model.cues`. */
  readonly cueScores: Float32Array
  /** Five numbers a row of each window, for `Model.links`. */
  linkScores(windows: readonly CueWindow[]): readonly Float32Array[]
}

/** Opens a weights file; throws one error that says what is wrong with it. */
export function openModel(bytes: Uint8Array): Model {
  const weights = parseWeights(bytes)
  const { name, tags, entities, calibration, cues, links } = weights.header
  const kernel = openKernel()
  const encode = openEncoder(kernel, weights)
  const link = openLinkNet(kernel, weights)
  return {
    name,
    tags,
    entities,
    calibration,
    usual: openUsualWords(new Uint8Array(weights.bytes('usual', 1, usualBytes).values)),
    cues: makeCrf(cues),
    links: makeCrf(links),
    encode: (features) => {
      const { states, ...scores } = encode(features)
      const { length } = features
      return { length, ...scores, linkScores: (windows) => link(states, length, windows) }
    },
  }
}
