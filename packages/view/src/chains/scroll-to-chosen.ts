/** Moves the drawing in its frame until the chosen voice is seen in it; who goes through the drawing by keys is left where they are. */
export function scrollToChosen(root: HTMLElement): void {
  const frame = root.querySelector('.chain-frame')
  const voice = frame?.querySelector('[data-voice][data-chosen]')
  if (!frame || !voice || frame.contains(document.activeElement)) return
  const inside = frame.getBoundingClientRect()
  const box = voice.getBoundingClientRect()
  frame.scrollBy(
    beyond(box.left, box.right, inside.left, inside.right),
    beyond(box.top, box.bottom, inside.top, inside.bottom),
  )
}

const margin = 12

/** How far from to to lies outside of low to high, with the sign of a scroll. */
function beyond(from: number, to: number, low: number, high: number): number {
  if (from < low + margin) return from - low - margin
  return Math.max(0, to - high + margin)
}
