import type { SelectionStore, Target } from '../selection.js'

/** The article is one stop of the Tab key; from there, keys go from mark to mark. */
export function listenToKeys(root: HTMLElement, selection: SelectionStore): { refresh: () => void; stop: () => void } {
  const ends = new AbortController()
  let stop: HTMLElement | undefined
  // The mark from which one was led out of the article.
  let left: HTMLElement | undefined

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
    if (!chosen || chosen === before.chosen) return
    const at = document.activeElement
    if (at instanceof HTMLElement && root.contains(at) && at.matches('.ref')) left = at
    stopAt(refOf(root, chosen))
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
        const voice = at.dataset.source ?? at.dataset.speaker
        if (voice === undefined) return
        if (key === 'o') selection.set({ only: selection.get().only === voice ? undefined : voice })
        // The writer is no source.
        else if (voice !== 'writer') selection.set({ chosen: { kind: 'source', id: voice } })
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
      const isInField = event.target instanceof Element && event.target.matches('input, textarea')
      if (event.key !== 'Escape' || event.defaultPrevented || isInField) return
      selection.set({ chosen: undefined, only: undefined })
      if (!root.contains(document.activeElement)) left?.focus()
      left = undefined
    },
    { signal: ends.signal },
  )
  // Who goes elsewhere by the pointer is not led back.
  document.addEventListener(
    'pointerdown',
    () => {
      left = undefined
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
