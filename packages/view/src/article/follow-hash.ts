import type { Report } from '@whence/core'
import { isSame, type SelectionStore, type Target, targetOfHash } from '../selection.js'

/** Keeps the address and what is chosen the same: `#a12` survives a reload and can be passed on. Gives what ends it. */
export function followHash({ attributions, sources, findings }: Report, selection: SelectionStore): () => void {
  const ids = new Set([...attributions, ...sources, ...findings].map(({ id }) => id))
  const inHash = (): Target | undefined => {
    const target = targetOfHash(location.hash)
    return target && ids.has(target.id) ? target : undefined
  }
  const write = (chosen: Target | undefined): void => {
    if (isSame(chosen, inHash())) return
    const { pathname, search } = location
    // Back leads to what was chosen before; on a phone that is where one came from.
    if (chosen) history.pushState(null, '', `#${chosen.id}`)
    else history.replaceState(null, '', pathname + search)
  }

  const linked = inHash()
  if (linked) selection.set({ chosen: linked })
  else write(selection.get().chosen)
  const read = (): void => {
    const chosen = inHash()
    // A way to another part of the page, such as “Text”: the voice stays alone there.
    const isPlace = chosen === undefined && location.hash.length > 1
    if (!isPlace || selection.get().chosen?.kind !== 'source') selection.set({ chosen })
  }
  addEventListener('hashchange', read)
  const ended = selection.subscribe(({ chosen }, before) => {
    if (!isSame(chosen, before.chosen)) write(chosen)
  })
  return () => {
    removeEventListener('hashchange', read)
    ended()
  }
}
