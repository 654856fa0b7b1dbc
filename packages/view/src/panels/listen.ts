import { hasModifier, pointInside } from '../point-inside.js'
import { chooseVoice, isSame, type SelectionStore, targetOfHash } from '../selection.js'

/**
 * Tells the selection what is pointed at and chosen inside an element: `data-for` names what a part of it stands for, a link to
 * such an id, `data-choose` and `data-only` choose it. Gives what ends it.
 */
export function listen(root: HTMLElement, selection: SelectionStore): () => void {
  const ending = new AbortController()
  const { signal } = ending
  const choose = (event: MouseEvent): void => {
    const target = event.target as Element
    const voice = target.closest<HTMLElement>('[data-only]')?.dataset.only
    if (voice !== undefined) chooseVoice(selection, voice)
    if (voice !== undefined || hasModifier(event)) return
    const hash =
      target.closest('a')?.getAttribute('href') ?? `#${target.closest<HTMLElement>('[data-choose]')?.dataset.choose}`
    const chosen = targetOfHash(hash)
    if (chosen === undefined) return
    event.preventDefault()
    if (chosen.kind === 'source') {
      chooseVoice(selection, chosen.id)
      return
    }
    // Chosen once more it is gone to once more.
    if (isSame(chosen, selection.get().chosen)) selection.set({ chosen: undefined })
    selection.set({ chosen })
  }
  pointInside(root, selection, signal)
  root.addEventListener('click', choose, { signal })
  return () => ending.abort()
}
