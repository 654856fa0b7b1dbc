import { type SelectionStore, targetOfHash } from './selection.js'

/** Tells the selection what is pointed at inside an element, by mouse, pen or focus: `data-for` names what a part of it stands for. */
export function pointInside(root: HTMLElement, selection: SelectionStore, signal: AbortSignal): void {
  const point = ({ target }: Event): void => {
    const id = (target as Element).closest<HTMLElement>('[data-for]')?.dataset.for
    selection.set({ pointed: id === undefined ? undefined : targetOfHash(`#${id}`) })
  }
  const leave = (): void => selection.set({ pointed: undefined })
  // A finger that scrolls points at nothing.
  root.addEventListener('pointerover', (event) => event.pointerType !== 'touch' && point(event), { signal })
  root.addEventListener('focusin', point, { signal })
  root.addEventListener('pointerleave', leave, { signal })
  root.addEventListener('focusout', leave, { signal })
}

/** Whether a key held makes a click open a window, as it does on any link. */
export const hasModifier = ({ ctrlKey, metaKey, shiftKey, altKey }: MouseEvent | KeyboardEvent): boolean =>
  ctrlKey || metaKey || shiftKey || altKey
