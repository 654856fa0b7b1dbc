import { type SelectionStore, targetOfHash } from './selection.js'

/** Tells the selection what is pointed at inside an element, by mouse, pen or focus: `data-for` names what a part of it stands for. */
export function pointInside(root: HTMLElement, selection: SelectionStore, signal: AbortSignal): void {
  const point = (target: EventTarget | null): void => {
    const id = (target as Element).closest<HTMLElement>('[data-for]')?.dataset.for
    selection.set({ pointed: id === undefined ? undefined : targetOfHash(`#${id}`) })
  }
  const leave = (): void => selection.set({ pointed: undefined })
  followPointer(root, point, signal)
  root.addEventListener('focusin', ({ target }) => point(target), { signal })
  root.addEventListener('pointerleave', leave, { signal })
  root.addEventListener('focusout', leave, { signal })
}

/** Calls with what the pointer is over. One that has not moved yet only rests where something else was before, and points at nothing. */
export function followPointer(
  root: HTMLElement,
  point: (target: EventTarget | null) => void,
  signal: AbortSignal,
): void {
  let hasMoved = false
  const over = ({ target, pointerType }: PointerEvent): void => {
    // A finger that scrolls points at nothing.
    if (hasMoved && pointerType !== 'touch') point(target)
  }
  // It comes after the first `pointerover` of a move.
  const move = (event: PointerEvent): void => {
    hasMoved = true
    over(event)
  }
  root.addEventListener('pointerover', over, { signal })
  root.addEventListener('pointermove', move, { signal, once: true })
}

/** Whether a key held makes a click open a window, as it does on any link. */
export const hasModifier = ({ ctrlKey, metaKey, shiftKey, altKey }: MouseEvent | KeyboardEvent): boolean =>
  ctrlKey || metaKey || shiftKey || altKey
