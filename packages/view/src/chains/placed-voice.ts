import { capitalised } from '@whence/core'
import { type Voice, writer } from './chain-graph.js'
import { fitWords, type Measure } from './fit-words.js'
import { kindLine } from './wording.js'

export interface Point {
  readonly x: number
  readonly y: number
}

export interface PlacedVoice {
  readonly voice: Voice
  readonly lines: readonly string[]
  readonly kind: string
  /** Where the kind begins, from the upper left corner: behind the name, or below it. */
  readonly kindAt: Point
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** How wide names and kinds are. */
export interface Measures {
  readonly name: Measure
  readonly kind: Measure
}

/** Of a name. */
export const lineHeight = 16
/** Before the words and behind them. */
export const padding = 12
const kindHeight = 14

/** The box of a voice, as wide as its words, and no wider than `most` if they can be cut. */
export function boxOf(
  voice: Voice,
  corner: { readonly left: number; readonly top: number },
  most: number,
  leastHeight: number,
  measures: Measures,
): PlacedVoice {
  const room = most - 2 * padding
  const lines = fitWords(voice.key === writer ? 'The writer' : capitalised(voice.label), room, 2, measures.name)
  const kind = fitWords(kindLine(voice), room, 1, measures.kind)[0]!
  const nameWidth = Math.max(...lines.map(measures.name))
  const kindWidth = measures.kind(kind)
  const apart = kind === '' ? 0 : 9
  const isBeside = lines.length === 1 && nameWidth + apart + kindWidth <= room
  const width = 2 * padding + Math.ceil(isBeside ? nameWidth + apart + kindWidth : Math.max(nameWidth, kindWidth))
  const height = Math.max(leastHeight, lines.length * lineHeight + (isBeside ? 0 : kindHeight) + 10)
  const kindAt = isBeside
    ? { x: padding + nameWidth + apart, y: height / 2 + 4 }
    : { x: padding, y: height / 2 + ((lines.length - 1) * lineHeight + kindHeight) / 2 + 4 }
  return { voice, lines, kind, kindAt, ...corner, width, height }
}

export const middleOf = ({ top, height }: PlacedVoice): number => top + height / 2
