import { isSame, type Selection, type SelectionStore } from '../selection.js'
import { elementsOf } from './elements-of.js'

/** Shows in the article what is selected. Only the elements concerned are touched. */
export function lightUp(root: HTMLElement, selection: SelectionStore): { refresh: () => void; stop: () => void } {
  const lit = { pointed: [] as HTMLElement[], chosen: [] as HTMLElement[], heard: [] as HTMLElement[] }

  const mark = (state: keyof typeof lit, elements: Iterable<HTMLElement>): void => {
    for (const element of lit[state]) element.classList.remove(`is-${state}`)
    lit[state] = [...elements]
    for (const element of lit[state]) element.classList.add(`is-${state}`)
  }

  const show = (now: Selection, before?: Selection): void => {
    for (const state of ['pointed', 'chosen'] as const) {
      const target = now[state]
      if (before && isSame(target, before[state])) continue
      mark(state, target ? elementsOf(root, target) : [])
    }
    if (now.chosen) root.dataset.chosen = now.chosen.kind
    else delete root.dataset.chosen
    if (before && now.only === before.only) return
    mark(
      'heard',
      now.only === undefined || now.only === 'writer' ? [] : elementsOf(root, { kind: 'source', id: now.only }),
    )
    if (now.only === undefined) delete root.dataset.only
    else root.dataset.only = now.only === 'writer' ? 'writer' : 'source'
  }

  const refresh = (): void => show(selection.get())
  refresh()
  return { refresh, stop: selection.subscribe(show) }
}
