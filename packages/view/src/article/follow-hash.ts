import type { Report } from '@whence/core'
import { type Selection, type SelectionStore, targetOfHash } from '../selection.js'

/**
 * Keeps the address and what is chosen the same: `#a12` survives a reload and can be passed on, and so does the writer shown
 * alone. Gives what ends it.
 */
export function followHash({ attributions, sources, findings }: Report, selection: SelectionStore): () => void {
  const names = new Set(['writer', ...[...attributions, ...sources, ...findings].map(({ id }) => id)])
  const inHash = (): string | undefined => {
    const name = location.hash.slice(1)
    return names.has(name) ? name : undefined
  }
  const write = (name: string | undefined): void => {
    if (name === inHash()) return
    const { pathname, search } = location
    // Back leads to what was chosen before; on a phone that is where one came from.
    if (name !== undefined) history.pushState(null, '', `#${name}`)
    else history.replaceState(null, '', pathname + search)
  }
  const read = (): void => {
    const name = inHash()
    const { chosen, only } = selection.get()
    if (name === 'writer') selection.set({ chosen: undefined, only: name })
    else if (name !== undefined) selection.set({ chosen: targetOfHash(location.hash) })
    else if (location.hash.length <= 1)
      selection.set(only === 'writer' ? { chosen: undefined, only: undefined } : { chosen: undefined })
    // A way to another part of the page, such as “Text”: the voice stays alone there.
    else if (chosen?.kind !== 'source') selection.set({ chosen: undefined })
  }

  if (inHash() !== undefined) read()
  else write(nameOf(selection.get()))
  addEventListener('hashchange', read)
  const ended = selection.subscribe((now, before) => {
    if (nameOf(now) !== nameOf(before)) write(nameOf(now))
  })
  return () => {
    removeEventListener('hashchange', read)
    ended()
  }
}

/** What the address says of a selection. */
const nameOf = ({ chosen, only }: Selection): string | undefined =>
  chosen?.id ?? (only === 'writer' ? 'writer' : undefined)
