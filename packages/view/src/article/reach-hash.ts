import { targetOfHash } from '../selection.js'

/**
 * Leads to the place that the address names, such as a sentence (`#w12`), once it is on the page: the browser looks for it when
 * the address is opened, before the article is there. What can be chosen is followed by `followHash`.
 */
export function reachHash(): { refresh: () => void } {
  const { hash } = location
  let isAwaited = hash !== '' && targetOfHash(hash) === undefined
  const refresh = (): void => {
    if (!isAwaited || document.getElementById(hash.slice(1)) === null) return
    isAwaited = false
    if (location.hash === hash) location.replace(hash)
  }
  return { refresh }
}
