import { isSame, type SelectionStore, targetOfHash } from '../selection.js'

/**
 * Tells the selection what is pointed at and chosen inside an element: `data-for` names what a part of it stands for, a link to
 * such an id or `data-choose` chooses it, `data-only` shows one voice alone. Gives what ends it.
 */
export function listen(root: HTMLElement, selection: SelectionStore): () => void {
  const ending = new AbortController()
  const { signal } = ending
  const point = ({ target }: Event): void => {
    const id = (target as Element).closest<HTMLElement>('[data-for]')?.dataset.for
    selection.set({ pointed: id === undefined ? undefined : targetOfHash(`#${id}`) })
  }
  const leave = (): void => selection.set({ pointed: undefined })
  const choose = (event: MouseEvent): void => {
    const target = event.target as Element
    const only = target.closest<HTMLElement>('[data-only]')?.dataset.only
    if (only !== undefined) showAlone(only, selection)
    // A click with a modifier opens a window, as it does on any link.
    if (only !== undefined || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    const hash =
      target.closest('a')?.getAttribute('href') ?? `#${target.closest<HTMLElement>('[data-choose]')?.dataset.choose}`
    const chosen = targetOfHash(hash)
    if (chosen === undefined) return
    event.preventDefault()
    // Chosen once more it is gone to once more.
    if (isSame(chosen, selection.get().chosen)) selection.set({ chosen: undefined })
    selection.set({ chosen })
  }
  // A finger that scrolls points at nothing.
  root.addEventListener('pointerover', (event) => event.pointerType !== 'touch' && point(event), { signal })
  root.addEventListener('focusin', point, { signal })
  root.addEventListener('pointerleave', leave, { signal })
  root.addEventListener('focusout', leave, { signal })
  root.addEventListener('click', choose, { signal })
  return () => ending.abort()
}

/** One voice alone in the text; asked for once more, all. */
function showAlone(only: string, selection: SelectionStore): void {
  const isShown = selection.get().only === only
  const chosen = targetOfHash(`#${only}`)
  selection.set({ only: isShown ? undefined : only, chosen: isShown ? undefined : chosen })
}
