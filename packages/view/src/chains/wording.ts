import { capitalised, countOf, kindWords, listOf } from '@whence/core'
import { type ChainGraph, type Passing, type Voice, writer } from './chain-graph.js'

/** `says 3, wants`: what is heard, and how often if more than once. */
export function actsWord({ acts }: Passing): string {
  return acts.map(actWord).join(', ')
}

export const actWord = ([act, times]: Passing['acts'][number]): string => (times === 1 ? act : `${act}\u00a0${times}`)

/** `person, name withheld`. */
export function whatItIs({ source }: Voice): string {
  return source === undefined ? 'no more is known' : kindWords(source)
}

export const namingOf = ({ key, source }: Voice): string => (key === writer ? 'writer' : (source?.naming ?? 'unnamed'))

/** The same in the drawing, where the edge says that a voice is named. */
export function kindLine(voice: Voice): string {
  const { source } = voice
  if (voice.key === writer) return ''
  if (source === undefined) return 'not known'
  return source.naming === 'named' ? source.kind : kindWords(source)
}

export const removesWords = ({ nearest, furthest }: Voice): string =>
  nearest === furthest ? String(nearest) : `${nearest}–${furthest}`

/** Those a voice is heard through, most often first. */
export function passingsTo({ passings }: ChainGraph, { key }: Voice): Passing[] {
  return passings.filter(({ to }) => to === key).sort((a, b) => b.count - a.count)
}

/** Everything the drawing shows of a voice, for those who hear it. */
export function describeVoice(graph: ChainGraph, voice: Voice): string {
  if (voice.key === writer) return 'The writer. All others are heard through the writer.'
  const labels = new Map(graph.voices.map(({ key, label }) => [key, key === writer ? 'the writer' : label]))
  const through = passingsTo(graph, voice).map((one) => `${labels.get(one.from)} (${actsWord(one)})`)
  const passesOn = graph.passings.filter(({ from }) => from === voice.key).map(({ to }) => labels.get(to)!)
  return [
    `${capitalised(voice.label)}: ${whatItIs(voice)}.`,
    `Heard ${countOf(voice.attributions.length, 'time')} through ${listOf(through)}, at ${removesWords(voice)} ${voice.furthest === 1 ? 'remove' : 'removes'}.`,
    passesOn.length === 0 ? '' : `Passes on ${listOf(passesOn)}.`,
  ]
    .join(' ')
    .trim()
}
