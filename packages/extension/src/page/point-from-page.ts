import type { FromPage } from '../messages.js'
import type { Marks } from './marks.js'

/** Tells the panel which marked words the mouse is over, and which were clicked. The page gets its events as ever. */
export function pointFromPage(marks: Marks, tell: (message: FromPage) => void, signal: AbortSignal): void {
  let pointed: string | undefined
  let isDue = false
  const point = (id: string | undefined): void => {
    if (id === pointed) return
    pointed = id
    tell({ kind: 'pointed', id })
  }
  const move = ({ clientX, clientY, pointerType }: PointerEvent): void => {
    // A finger that scrolls points at nothing.
    if (isDue || pointerType === 'touch') return
    isDue = true
    requestAnimationFrame(() => {
      isDue = false
      if (!signal.aborted) point(marks.at(clientX, clientY))
    })
  }
  const click = ({ clientX, clientY }: MouseEvent): void => {
    // The end of a selection of text is no click on it.
    const id = getSelection()?.isCollapsed === false ? undefined : marks.at(clientX, clientY)
    if (id !== undefined) tell({ kind: 'chosen', id })
  }
  const options = { signal, passive: true, capture: true }
  addEventListener('pointermove', move, options)
  addEventListener('click', click, options)
  document.documentElement.addEventListener('pointerleave', () => point(undefined), { signal })
}
