import type { Drawing, PlacedVoice } from './lay-out.js'

/** Where an arrow key leads from a voice: across to one it is heard through or passes on, up and down in its layer. */
export function voiceBeside({ voices, passings }: Drawing, from: string, key: string): string | undefined {
  const here = voices.find(({ voice }) => voice.key === from)
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
      return nearest(
        inLayer(voices, here).filter(({ y }) => y > here.y),
        here,
      )
    case 'ArrowUp':
      return nearest(
        inLayer(voices, here).filter(({ y }) => y < here.y),
        here,
      )
    case 'Home':
      return voices[0]?.voice.key
    case 'End':
      return voices.at(-1)?.voice.key
    default:
      return undefined
  }
}

const inLayer = (voices: readonly PlacedVoice[], { x }: PlacedVoice): PlacedVoice[] =>
  voices.filter((one) => Math.abs(one.x - x) < 30)

function nearest(voices: readonly PlacedVoice[], { y }: PlacedVoice): string | undefined {
  const [first] = [...voices].sort((a, b) => Math.abs(a.y - y) - Math.abs(b.y - y))
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
