import { underMenu } from '../under-menu.js'

/** Opens what an entry is folded in, and its own fold, and brings it into sight. */
export function reveal(entry: HTMLElement): void {
  for (let at: Element | null = entry; at !== null; at = at.parentElement)
    if (at instanceof HTMLDetailsElement) at.open = true
  const own = entry.querySelector<HTMLDetailsElement>(':scope > details')
  if (own !== null) own.open = true
  // To the top where it has to move at all: what is in its fold comes below it.
  const { top, bottom } = entry.getBoundingClientRect()
  if (top < underMenu || bottom > innerHeight) entry.scrollIntoView({ block: 'start' })
}

/** Whether it scrolls by itself, beside the text: what is brought into sight in it does not move the text. */
export const standsBeside = (root: HTMLElement): boolean => getComputedStyle(root).overflowY === 'auto'
