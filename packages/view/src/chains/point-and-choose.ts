import { type SelectionStore, targetOfHash } from '../selection.js'
import { type ChainGraph, targetOf, writer } from './chain-graph.js'

/** Tells the selection what is pointed at and chosen in drawing and table. Gives what ends it. */
export function pointAndChoose(root: HTMLElement, graph: ChainGraph, selection: SelectionStore): () => void {
  const ends = new AbortController()
  const { signal } = ends
  const point = ({ target }: Event): void => {
    const id = (target as Element).closest<HTMLElement>('[data-for]')?.dataset.for
    selection.set({ pointed: id === undefined ? undefined : targetOfHash(`#${id}`) })
  }
  const leave = (): void => selection.set({ pointed: undefined })
  const choose = (event: MouseEvent | KeyboardEvent): void => {
    const target = event.target as Element
    const key = target.closest<HTMLElement>('[role="button"][data-voice]')?.dataset.voice
    const link = target.closest('a')?.getAttribute('href')
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    if (key === writer) {
      selection.set({ only: selection.get().only === writer ? undefined : writer })
      return
    }
    const voice = graph.voices.find((one) => one.key === key)
    const chosen = voice ? targetOf(voice) : targetOfHash(link ?? '')
    if (chosen === undefined) return
    event.preventDefault()
    selection.set({ chosen })
  }
  const press = (event: KeyboardEvent): void => {
    const isButton = (event.target as Element).matches('[role="button"]')
    if (!isButton || (event.key !== 'Enter' && event.key !== ' ')) return
    event.preventDefault()
    choose(event)
  }
  // A finger that scrolls points at nothing.
  root.addEventListener('pointerover', (event) => event.pointerType !== 'touch' && point(event), { signal })
  root.addEventListener('focusin', point, { signal })
  root.addEventListener('pointerleave', leave, { signal })
  root.addEventListener('focusout', leave, { signal })
  root.addEventListener('click', choose, { signal })
  root.addEventListener('keydown', press, { signal })
  return () => ends.abort()
}
