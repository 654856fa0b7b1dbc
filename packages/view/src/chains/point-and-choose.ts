import { hasModifier, pointInside } from '../point-inside.js'
import { chooseVoice, type SelectionStore, targetOfHash } from '../selection.js'
import { type ChainGraph, targetOf, writer } from './chain-graph.js'

/** Tells the selection what is pointed at and chosen in drawing and table. Gives what ends it. */
export function pointAndChoose(root: HTMLElement, graph: ChainGraph, selection: SelectionStore): () => void {
  const ends = new AbortController()
  const { signal } = ends
  const choose = (event: MouseEvent | KeyboardEvent): void => {
    const target = event.target as Element
    const key = target.closest<HTMLElement>('[role="button"][data-voice]')?.dataset.voice
    const link = target.closest('a')?.getAttribute('href')
    if (hasModifier(event)) return
    const voice = graph.voices.find((one) => one.key === key)
    const chosen = voice ? targetOf(voice) : targetOfHash(link ?? '')
    if (key !== writer && chosen === undefined) return
    event.preventDefault()
    if (chosen?.kind === 'attribution') selection.set({ chosen })
    else chooseVoice(selection, chosen?.id ?? writer)
  }
  const press = (event: KeyboardEvent): void => {
    const isButton = (event.target as Element).matches('[role="button"]')
    if (!isButton || (event.key !== 'Enter' && event.key !== ' ')) return
    event.preventDefault()
    choose(event)
  }
  pointInside(root, selection, signal)
  root.addEventListener('click', choose, { signal })
  root.addEventListener('keydown', press, { signal })
  return () => ends.abort()
}
