import { landOn, untilStill } from '../land-on.js'

/** Opens what an entry of the panels is folded in, and its own fold, and brings it into sight. */
export function reveal(entry: HTMLElement, root: HTMLElement): void {
  for (let at: Element | null = entry; at !== null; at = at.parentElement)
    if (at instanceof HTMLDetailsElement) at.open = true
  const own = entry.querySelector<HTMLDetailsElement>(':scope > details')
  if (own !== null) own.open = true
  // To the top where it has to move at all: what is in its fold comes below it.
  const margin = Number.parseFloat(getComputedStyle(entry).scrollMarginTop)
  const isBeside = standsBeside(root)
  const beyond = (): number => {
    const { top, bottom } = entry.getBoundingClientRect()
    const below = top - margin - (isBeside ? mayRise(root) : 0)
    return below < 0 || bottom > innerHeight ? below : 0
  }
  // What moves beside the text leaves the text where it is.
  if (isBeside) untilStill(entry, () => root.scrollBy(0, beyond()))
  else if (beyond() !== 0) landOn(entry)
}

/** Whether it scrolls by itself, beside the text: what is brought into sight in it does not move the text. */
export const standsBeside = (root: HTMLElement): boolean => getComputedStyle(root).overflowY === 'auto'

/** How far panels beside the text may still rise: they begin below the head of the page, and its end pushes them up. */
function mayRise(root: HTMLElement): number {
  const reading = root.parentElement!
  const { top, height } = root.getBoundingClientRect()
  const end = reading.getBoundingClientRect().bottom - Number.parseFloat(getComputedStyle(reading).paddingBottom)
  const belowEnd = document.documentElement.scrollHeight - scrollY - end
  return Math.max(0, top - Math.min(0, innerHeight - belowEnd - height))
}
