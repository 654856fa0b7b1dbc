/**
 * Brings an element to the top and keeps it there until the page is still: blocks on the way are laid out only when they come
 * near, and are not as high as they were taken to be.
 */
export function landOn(element: Element): void {
  let last: number | undefined
  const settle = (framesLeft: number): void => {
    element.scrollIntoView({ block: 'start', behavior: 'instant' })
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
