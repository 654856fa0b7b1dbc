/** Whether an element shows light words, and so a dark ground: a page need not follow what the system prefers. */
export function looksDark(element: Element | null | undefined): boolean {
  return lightness(getComputedStyle(element ?? document.body).color) > 0.5
}

/** Of a computed colour, 0 to 1; near enough to tell light words from dark ones. */
function lightness(color: string): number {
  const [red = 0, green = 0, blue = 0] = (color.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number)
  if (/^ok(?:lab|lch)/.test(color)) return red
  if (/^l(?:ab|ch)/.test(color)) return red / 100
  const most = color.startsWith('rgb') ? 255 : 1
  return (0.3 * red + 0.6 * green + 0.1 * blue) / most
}
