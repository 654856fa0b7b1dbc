import { followPointer, hasModifier } from '../point-inside.js'
import { chooseVoice, isSame, type SelectionStore, type Target } from '../selection.js'
import { targetOf } from './elements-of.js'

/** Tells the selection what is pointed at and chosen in the article. Gives what ends it. */
export function pointAndChoose(root: HTMLElement, selection: SelectionStore): () => void {
  const ends = new AbortController()
  const listen = <K extends keyof HTMLElementEventMap>(
    type: K,
    listener: (event: HTMLElementEventMap[K]) => void,
  ): void => root.addEventListener(type, listener, { signal: ends.signal })
  const point = (pointed: Target | undefined): void => selection.set({ pointed })

  followPointer(root, (target) => point(targetOf(target)), ends.signal)
  listen('pointerleave', () => point(undefined))
  listen(
    'focusin',
    ({ target }) => target instanceof Element && target.matches(':focus-visible') && point(targetOf(target)),
  )
  listen('focusout', () => point(undefined))
  listen('click', (event) => {
    const { target } = event
    if (!(target instanceof Element) || hasModifier(event)) return
    const fold = target.closest('.fold')
    if (fold) {
      setFolded(fold, fold.getAttribute('aria-expanded') === 'true')
      return
    }
    const link = target.closest('a')
    const isOwnLink = link?.getAttribute('href')?.startsWith('#') ?? false
    // Words being selected with the mouse are not chosen, and a way out of the page is one.
    if (!isOwnLink && (link || getSelection()?.isCollapsed === false)) return
    const chosen = targetOf(target)
    if (chosen === undefined) return
    event.preventDefault()
    if (chosen.kind === 'source') chooseVoice(selection, chosen.id)
    else selection.set({ chosen: isSame(chosen, selection.get().chosen) ? undefined : chosen })
  })
  return () => ends.abort()
}

/** Folds the notes of a block, or shows them; where they stand beside it they always show. */
export function setFolded(fold: Element, isFolded: boolean): void {
  fold.setAttribute('aria-expanded', String(!isFolded))
}
