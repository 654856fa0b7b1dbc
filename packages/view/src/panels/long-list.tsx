import { countOf } from '@whence/core'
import type { ComponentChildren } from 'preact'

/** A list whose first items stand open; the others are there, folded. */
export function LongList({
  items,
  first,
  one,
  many,
  class: name = '',
}: {
  readonly items: readonly ComponentChildren[]
  readonly first: number
  /** What one more of them is called: `more quotation`. */
  readonly one: string
  readonly many?: string
  readonly class?: string
}) {
  // A fold for a single item would be as long as the item.
  const open = items.length <= first + 1 ? items.length : first
  const more = items.length - open
  return (
    <>
      <ul class={`list ${name}`}>{items.slice(0, open)}</ul>
      {more === 0 ? null : (
        <details class="more">
          <summary>{countOf(more, one, many)}</summary>
          <ul class={`list ${name}`}>{items.slice(open)}</ul>
        </details>
      )}
    </>
  )
}
