import type { Drawing } from './lay-out.js'
import { middleOf, type PlacedVoice } from './placed-voice.js'

/** Where an arrow key leads from a voice: across to one it is heard through or passes on, up and down to its neighbours. */
export function voiceBeside({ voices, passings }: Drawing, from: string, key: string): string | undefined {
  const at = voices.findIndex(({ voice }) => voice.key === from)
  const here = voices[at]
  if (here === undefined) return undefined
  const all = (keys: readonly string[]): PlacedVoice[] => voices.filter(({ voice }) => keys.includes(voice.key))
  switch (key) {
    case 'ArrowRight':
      return nearest(
        all(passings.filter(({ passing }) => passing.from === from).map(({ passing }) => passing.to)),
        here,
      )
    case 'ArrowLeft':
      return nearest(
        all(passings.filter(({ passing }) => passing.to === from).map(({ passing }) => passing.from)),
        here,
      )
    case 'ArrowDown':
      return voices[at + 1]?.voice.key
    case 'ArrowUp':
      return voices[at - 1]?.voice.key
    case 'Home':
      return voices[0]?.voice.key
    case 'End':
      return voices.at(-1)?.voice.key
    default:
      return undefined
  }
}

function nearest(voices: readonly PlacedVoice[], here: PlacedVoice): string | undefined {
  const distance = (one: PlacedVoice): number => Math.abs(middleOf(one) - middleOf(here))
  const [first] = [...voices].sort((a, b) => distance(a) - distance(b))
  return first?.voice.key
}

/** The Tab key stops once in the drawing: at the wanted voice, or where it stopped last. Gives that voice. */
export function keepOneStop(svg: SVGSVGElement, wanted?: string): SVGElement | undefined {
  const voices = [...svg.querySelectorAll<SVGElement>('[data-voice]')]
  const stop =
    voices.find(({ dataset }) => dataset.voice === wanted) ?? voices.find(({ tabIndex }) => tabIndex === 0) ?? voices[0]
  for (const voice of voices) voice.setAttribute('tabindex', voice === stop ? '0' : '-1')
  return stop
}
