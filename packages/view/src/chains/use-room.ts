import type { RefObject } from 'preact'
import { useLayoutEffect, useState } from 'preact/hooks'

// A drawing is laid out anew only when this much has changed.
const step = 20

/** How wide an element is inside, in pixels; undefined before it is on the page. */
export function useRoom(element: RefObject<HTMLElement | null>): number | undefined {
  const [room, setRoom] = useState<number>()
  useLayoutEffect(() => {
    const watch = new ResizeObserver(([entry]) => {
      const width = entry!.contentRect.width
      if (width > 0) setRoom(Math.floor(width / step) * step)
    })
    watch.observe(element.current!)
    return () => watch.disconnect()
  }, [])
  return room
}
