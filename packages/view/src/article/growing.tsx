import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'

export interface GrowingProps {
  readonly parts: readonly VNode[]
  /** After each part that is on the page. */
  readonly onGrown: () => void
}

/** Puts the parts on the page one after another, so that the first is there at once and none keeps the page from answering. */
export function Growing({ parts, onGrown }: GrowingProps) {
  const [count, setCount] = useState(1)
  useEffect(() => {
    onGrown()
    if (count < parts.length) setCount(count + 1)
  }, [count, parts, onGrown])
  return <>{parts.slice(0, count)}</>
}
