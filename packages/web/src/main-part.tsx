import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { hasMoved } from './route.js'

export interface MainPartProps {
  readonly class?: string
  readonly isBusy?: boolean
  readonly children?: ComponentChildren
}

/** What a page is about. A new page takes the focus, so that a reader of the screen hears it from its beginning. */
export function MainPart({ class: name = '', isBusy = false, children }: MainPartProps) {
  const main = useRef<HTMLElement>(null)
  useEffect(() => {
    if (hasMoved() && document.activeElement === document.body) main.current!.focus({ preventScroll: true })
  }, [])
  return (
    <main class={name} tabIndex={-1} ref={main} aria-busy={isBusy}>
      {children}
    </main>
  )
}
