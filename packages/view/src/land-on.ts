/** Brings an element to the top and keeps it there until the page is still. */
export const landOn = (element: Element): void =>
  land(element, () => element.scrollIntoView({ block: 'start', behavior: 'instant' }))

let newest: Element | undefined

/** Moves the window to an element until the page is still; the newest landing ends one before it. */
export function land(element: Element, place: () => void): void {
  newest = element
  untilStill(element, () => newest === element && place())
}

/** Places an element again and again: blocks on the way are laid out only when they come near, and are not as high as they were taken to be. */
export function untilStill(element: Element, place: () => void): void {
  let last: number | undefined
  const settle = (framesLeft: number): void => {
    place()
    const { top } = element.getBoundingClientRect()
    const isStill = top === last
    last = top
    if (framesLeft > 0)
      requestAnimationFrame(() => settle(isStill ? Math.min(framesLeft - 1, stillFrames) : framesLeft - 1))
  }
  settle(mostFrames)
}

const stillFrames = 3
const mostFrames = 30
