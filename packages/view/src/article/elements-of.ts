import type { Target } from '../selection.js'

/** What shows a target in the article: its words and its notes. */
export function elementsOf(root: Element, { kind, id }: Target): Iterable<HTMLElement> {
  return root.querySelectorAll<HTMLElement>(`[data-${kind}="${CSS.escape(id)}"]`)
}

/** What an element of the article shows; an attribution before the source that speaks in it. */
export function targetOf(node: EventTarget | null): Target | undefined {
  if (!(node instanceof Element)) return undefined
  const data = node.closest<HTMLElement>('[data-attribution], [data-finding], [data-source]')?.dataset
  for (const kind of ['attribution', 'finding', 'source'] as const) {
    const id = data?.[kind]
    if (id !== undefined) return { kind, id }
  }
  return undefined
}
