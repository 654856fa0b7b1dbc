import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { atOnce } from './at-once.js'

export interface FoldProps {
  readonly class?: string
  readonly label: ComponentChildren
  /** Made when it is first opened, or printed: a long article has a thousand lines that nobody opens. */
  readonly children: () => ComponentChildren
}

/** Said by a fold when what is in it has come. */
export const unfolded = 'whence-unfolded'

export function Fold({ class: name = '', label, children }: FoldProps) {
  const fold = useRef<HTMLDetailsElement>(null)
  const [wasOpened, setOpened] = useState(false)
  // On paper it stands open: see `details` in panels.css.
  useLayoutEffect(() => {
    const open = (): void => atOnce(() => setOpened(true))
    addEventListener('beforeprint', open)
    return () => removeEventListener('beforeprint', open)
  }, [])
  useLayoutEffect(() => {
    if (wasOpened) fold.current!.dispatchEvent(new Event(unfolded, { bubbles: true }))
  }, [wasOpened])
  return (
    <details class={name} ref={fold} onToggle={({ currentTarget }) => currentTarget.open && setOpened(true)}>
      <summary>{label}</summary>
      {wasOpened ? children() : null}
    </details>
  )
}
