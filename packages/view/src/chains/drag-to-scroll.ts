/** Lets a mouse draw the ground of a frame along; a finger scrolls by itself. Gives what ends it. */
export function dragToScroll(frame: HTMLElement): () => void {
  const ends = new AbortController()
  const { signal } = ends
  let last: PointerEvent | undefined
  frame.addEventListener(
    'pointerdown',
    (event) => {
      const isGround = event.target instanceof Element && event.target.closest('[data-voice]') === null
      if (event.pointerType !== 'mouse' || event.button !== 0 || !isGround) return
      // Beyond the content stand the frame’s own scroll bars.
      if (event.offsetX > frame.clientWidth && event.target === frame) return
      last = event
      frame.setPointerCapture(event.pointerId)
    },
    { signal },
  )
  frame.addEventListener(
    'pointermove',
    (event) => {
      if (last === undefined) return
      frame.scrollBy(last.clientX - event.clientX, last.clientY - event.clientY)
      last = event
    },
    { signal },
  )
  const drop = (): void => {
    last = undefined
  }
  for (const type of ['pointerup', 'pointercancel', 'lostpointercapture'] as const)
    frame.addEventListener(type, drop, { signal })
  return () => ends.abort()
}
