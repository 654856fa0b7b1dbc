import type { RefObject } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Drawing } from './lay-out.js'

const least = 0.4
const most = 2.5
// Smaller, and words are hard to read: then it is scrolled.
const leastAtFirst = 0.85

export interface Zoom {
  readonly scale: number
  readonly by: (factor: number) => void
  readonly fit: () => void
}

/** How large a drawing stands in its frame; Ctrl and the wheel change it around the pointer. */
export function useZoom(frame: RefObject<HTMLElement | null>, drawing: Drawing | undefined, room: number): Zoom {
  const [own, setOwn] = useState<number | 'fit'>()
  const { width, height } = drawing ?? { width: 1, height: 1 }
  const scale =
    own === 'fit'
      ? Math.min(1, room / width, highest(frame.current!) / height)
      : (own ?? Math.min(1, Math.max(leastAtFirst, room / width)))
  const held = useRef<{ readonly x: number; readonly y: number; readonly atX: number; readonly atY: number }>(undefined)
  const latest = useRef(scale)
  latest.current = scale

  const zoom = (factor: number, atX: number, atY: number): void => {
    const { scrollLeft, scrollTop } = frame.current!
    const now = latest.current
    held.current = { x: (scrollLeft + atX) / now, y: (scrollTop + atY) / now, atX, atY }
    setOwn(Math.min(most, Math.max(Math.min(least, now), now * factor)))
  }
  // What was under the pointer stays there.
  useLayoutEffect(() => {
    if (held.current === undefined) return
    const { x, y, atX, atY } = held.current
    held.current = undefined
    frame.current?.scrollTo(x * scale - atX, y * scale - atY)
  }, [scale])
  useEffect(() => {
    const element = frame.current
    if (element === null) return
    const turn = (event: WheelEvent): void => {
      if (!event.ctrlKey) return
      event.preventDefault()
      const { left, top } = element.getBoundingClientRect()
      zoom(Math.exp(-event.deltaY / 300), event.clientX - left, event.clientY - top)
    }
    element.addEventListener('wheel', turn, { passive: false })
    return () => element.removeEventListener('wheel', turn)
  }, [])
  return {
    scale,
    by: (factor) => zoom(factor, frame.current!.clientWidth / 2, frame.current!.clientHeight / 2),
    fit: () => setOwn('fit'),
  }
}

/** How high the frame may become. */
function highest(frame: HTMLElement): number {
  const limit = Number.parseFloat(getComputedStyle(frame).maxHeight)
  return Number.isNaN(limit) ? Number.POSITIVE_INFINITY : limit
}
