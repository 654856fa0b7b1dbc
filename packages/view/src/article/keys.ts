import type { SelectionStore, Target } from '../selection.js'

/** The article is one stop of the Tab key; from there, keys go from mark to mark. */
export function listenToKeys(root: HTMLElement, selection: SelectionStore): { refresh: () => void; stop: () => void } {
  const ends = new AbortController()
  let stop: HTMLElement | undefined

  const stopAt = (next: HTMLElement | undefined): void => {
    if (!next || next === stop) return
    if (stop) stop.tabIndex = -1
    stop = next
    stop.tabIndex = 0
  }
  const refresh = (): void => {
    if (!stop?.isConnected) stopAt(root.querySelector<HTMLElement>('.ref') ?? undefined)
  }
  const ended = selection.subscribe(({ chosen }, before) => {
    if (chosen && chosen !== before.chosen) stopAt(refOf(root, chosen))
  })

  root.addEventListener(
    'keydown',
    (event) => {
      const at = event.target
      if (!(at instanceof HTMLElement) || !at.matches('.ref')) return
      if (event.ctrlKey || event.metaKey || event.altKey) return
      const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
      const step = steps[key]
      if (step) {
        const all = [...root.querySelectorAll<HTMLElement>('.ref')]
        const next = all[step(all.indexOf(at), all.length - 1)]
        next?.focus()
      } else if (key === 's' || key === 'o') {
        const { source } = at.dataset
        if (source === undefined) return
        if (key === 's') selection.set({ chosen: { kind: 'source', id: source } })
        else selection.set({ only: selection.get().only === source ? undefined : source })
      } else return
      event.preventDefault()
    },
    { signal: ends.signal },
  )
  root.addEventListener(
    'focusin',
    ({ target }) => target instanceof HTMLElement && target.matches('.ref') && stopAt(target),
    {
      signal: ends.signal,
    },
  )
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape' && !event.defaultPrevented) letGo(selection)
    },
    { signal: ends.signal },
  )
  refresh()
  return {
    refresh,
    stop() {
      ended()
      ends.abort()
    },
  }
}

const next = (at: number, last: number): number => Math.min(at + 1, last)
const previous = (at: number): number => Math.max(at - 1, 0)
const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  n: next,
  ArrowRight: next,
  p: previous,
  ArrowLeft: previous,
  Home: () => 0,
  End: (_, last) => last,
}

const refOf = (root: HTMLElement, { kind, id }: Target): HTMLElement | undefined =>
  root.querySelector<HTMLElement>(`.ref[data-${kind}="${CSS.escape(id)}"]`) ?? undefined

/** First of what is chosen, then of the voice shown alone. */
function letGo(selection: SelectionStore): void {
  selection.set(selection.get().chosen ? { chosen: undefined } : { only: undefined })
}
