import type { Marks } from './marks.js'

// From a change to the look at it, in milliseconds: changes come in numbers.
const quiet = 200

/** Takes away what is no longer true when a page changes under its marks. */
export function watchMarks(marks: Marks, tellGone: (ids: readonly string[]) => void, signal: AbortSignal): void {
  let due: ReturnType<typeof setTimeout> | undefined
  const check = (): void => {
    due = undefined
    const gone = marks.dropChanged()
    if (gone.length > 0) tellGone(gone)
  }
  const observer = new MutationObserver(() => {
    due ??= setTimeout(check, quiet)
  })
  observer.observe(document.body, { subtree: true, childList: true, characterData: true })
  signal.addEventListener('abort', () => {
    observer.disconnect()
    clearTimeout(due)
  })
}
