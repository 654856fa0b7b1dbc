import { land } from '../land-on.js'
import { isSame, type SelectionStore, type Target } from '../selection.js'
import { elementsOf } from './elements-of.js'
import { setFolded } from './point-and-choose.js'

/** Brings what is chosen elsewhere into view. Gives what ends it. */
export function revealChosen(root: HTMLElement, selection: SelectionStore): { refresh: () => void; stop: () => void } {
  // Chosen before its part of the article is on the page.
  let awaited: Target | undefined

  const reveal = (target: Target, isOpening: boolean): void => {
    const [first, ...more] = elementsOf(root, target)
    awaited = first ? undefined : target
    if (!first) return
    const note =
      target.kind === 'attribution' ? root.querySelector(`.note[data-attribution="${CSS.escape(target.id)}"]`) : null
    const fold = note?.closest('.beside')?.firstElementChild
    if (fold) setFolded(fold, false)
    // A source stands in many places: any will do, and whoever reads the panels below the article stays there.
    const isSeen = target.kind === 'source' ? !isOnScreen(root) || [first, ...more].some(isInView) : isInView(first)
    if (isOpening || !isSeen) bringIntoView(first, isOpening)
    else if (note) bringNearer(note, first)
  }
  const ended = selection.subscribe(({ chosen }, before) => {
    if (!isSame(chosen, before.chosen)) awaited = undefined
    if (chosen && !isSame(chosen, before.chosen)) reveal(chosen, false)
  })
  const { chosen } = selection.get()
  if (chosen) reveal(chosen, true)
  return { refresh: () => awaited && reveal(awaited, true), stop: ended }
}

function isInView(element: Element): boolean {
  // Asked of its row first: to measure what is off the screen, the browser would have to lay it out.
  const row = element.closest('.row')
  if (row !== null && !isOnScreen(row)) return false
  const { top, bottom } = element.getBoundingClientRect()
  return top >= 0 && bottom <= innerHeight
}

function isOnScreen(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect()
  return bottom > 0 && top < innerHeight
}

/** Below a long block a note lies off the screen: moves it up as far as needed, if the words stay in sight. */
function bringNearer(note: Element, words: Element): void {
  const hidden = note.getBoundingClientRect().bottom - innerHeight + margin
  if (hidden > 0 && words.getBoundingClientRect().top - hidden > underMenu(words))
    scrollBy({ top: hidden, behavior: isMotionUnwanted() ? 'instant' : 'smooth' })
}

const margin = 12

/** So much at the top of the window, in pixels, lies under the small menu. */
function underMenu(words: Element): number {
  const text = words.closest('.reading-text')
  return text === null ? 0 : Number.parseFloat(getComputedStyle(text).scrollMarginTop)
}

const isMotionUnwanted = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches

/** Gently where it is near, at once where it is far, where the page is just opened or where motion is not wanted. */
function bringIntoView(element: Element, isOpening: boolean): void {
  const isNear = Math.abs(element.getBoundingClientRect().top) < 2 * innerHeight
  if (isNear && !isOpening && !isMotionUnwanted()) element.scrollIntoView({ block: 'center', behavior: 'smooth' })
  else land(element, () => isInView(element) || element.scrollIntoView({ block: 'center', behavior: 'instant' }))
}
