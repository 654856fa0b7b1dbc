import type { Report } from '@whence/core'
import { useEffect, useRef } from 'preact/hooks'
import { download, exportFormats, fileNameOf } from './export-formats.js'

/** Takes the report along as a file. */
export function ExportMenu({ report }: { readonly report: Report }) {
  const menu = useRef<HTMLDetailsElement>(null)
  useEffect(() => closeFromOutside(menu.current!), [])
  return (
    <details class="menu" ref={menu}>
      <summary>Export</summary>
      <ul>
        {exportFormats.map(({ name, extension, type, write }) => (
          <li key={extension}>
            <button
              type="button"
              onClick={() => {
                download(fileNameOf(report, extension), type, write(report))
                menu.current!.open = false
                menu.current!.querySelector('summary')?.focus()
              }}
            >
              {name}
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** Closes an open menu by Escape, by a click elsewhere, and when the focus leaves it. */
function closeFromOutside(menu: HTMLDetailsElement): () => void {
  const ending = new AbortController()
  const { signal } = ending
  const isOutside = (node: EventTarget | null): boolean => !(node instanceof Node && menu.contains(node))
  document.addEventListener('pointerdown', ({ target }) => isOutside(target) && shut(), { signal })
  menu.addEventListener(
    'focusout',
    ({ relatedTarget }) => relatedTarget !== null && isOutside(relatedTarget) && shut(),
    {
      signal,
    },
  )
  menu.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !menu.open) return
      event.stopPropagation()
      shut()
      menu.querySelector('summary')?.focus()
    },
    { signal },
  )
  function shut(): void {
    menu.open = false
  }
  return () => ending.abort()
}
