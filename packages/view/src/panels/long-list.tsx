import { capitalised, countOf } from '@whence/core'
import type { ComponentChildren } from 'preact'
import { Fold } from './fold.js'

export interface LongListProps<T> {
  readonly items: readonly T[]
  readonly show: (item: T) => ComponentChildren
  /** So many stand open. */
  readonly first: number
  /** What one more of them is called: `more quotation`. */
  readonly one: string
  readonly many?: string
  readonly class?: string
}

/** A list whose first items stand open; the others are folded. */
export function LongList<T>({ items, show, first, one, many, class: name = '' }: LongListProps<T>) {
  const open = openOf(items, first)
  const more = items.length - open
  return (
    <>
      <ul class={`list ${name}`}>{items.slice(0, open).map(show)}</ul>
      {more === 0 ? null : (
        <Fold class="more" label={capitalised(countOf(more, one, many))}>
          {() => <ul class={`list ${name}`}>{items.slice(open).map(show)}</ul>}
        </Fold>
      )}
    </>
  )
}

/** A fold for a single item would be as long as the item. */
export const openOf = (items: readonly unknown[], first: number): number =>
  items.length <= first + 1 ? items.length : first
