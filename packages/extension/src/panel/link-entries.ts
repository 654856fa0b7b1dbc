import { isSame, pointInside, type Selection, type SelectionStore, targetOfHash } from '@whence/view'

/** Ties the entries inside an element to what is selected: `data-for` says what each stands for. Gives what ends that. */
export function linkEntries(root: HTMLElement, selection: SelectionStore): () => void {
  const ending = new AbortController()
  const { signal } = ending
  const targetAt = ({ target }: Event) =>
    targetOfHash(`#${(target as Element).closest<HTMLElement>('[data-for]')?.dataset.for}`)
  pointInside(root, selection, signal)
  root.addEventListener(
    'click',
    (event) => {
      const chosen = targetAt(event)
      if (chosen === undefined) return
      // Chosen once more it is gone to once more.
      selection.set({ chosen: undefined })
      selection.set({ chosen })
    },
    { signal },
  )
  const unsubscribe = selection.subscribe((now, before) => showSelection(root, now, before))
  return () => {
    ending.abort()
    unsubscribe()
  }
}

function showSelection(root: HTMLElement, now: Selection, before: Selection): void {
  const entryOf = (id: string | undefined) => (id === undefined ? null : root.querySelector(`[data-for="${id}"]`))
  entryOf(before.pointed?.id)?.removeAttribute('data-pointed')
  entryOf(now.pointed?.id)?.setAttribute('data-pointed', '')
  if (isSame(now.chosen, before.chosen)) return
  entryOf(before.chosen?.id)?.removeAttribute('aria-current')
  const chosen = entryOf(now.chosen?.id)
  chosen?.setAttribute('aria-current', 'true')
  chosen?.scrollIntoView({ block: 'nearest' })
}
