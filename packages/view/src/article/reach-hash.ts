import { landOn } from '../land-on.js'
import { targetOfHash } from '../selection.js'

/**
 * Leads to the place that the address names, such as a sentence (`#w12`) or a panel (`#sources`), once it is on the page: the
 * browser looks for it when the address is opened, before the article is there. What can be chosen is followed by `followHash`.
 */
export function reachHash(): { refresh: () => void } {
  const { hash } = location
  let isAwaited = hash !== '' && targetOfHash(hash) === undefined
  const refresh = (): void => {
    const place = isAwaited ? document.getElementById(hash.slice(1)) : null
    if (place === null) return
    isAwaited = false
    if (location.hash !== hash) return
    // For its colour as the target.
    location.replace(hash)
    landOn(place)
  }
  refresh()
  return { refresh }
}
