import type { Report } from '@whence/core'
import type { Selection, Target } from '../selection.js'

/** Marks inside an element what stands for what is pointed at, chosen and shown alone. Touches nothing else. */
export function showSelection(root: HTMLElement, report: Report, { pointed, chosen, only }: Selection): void {
  markOnly(root, 'data-pointed', concerned(report, pointed))
  markOnly(root, 'data-chosen', concerned(report, chosen))
  for (const link of root.querySelectorAll('a[aria-current]')) link.removeAttribute('aria-current')
  if (chosen !== undefined)
    for (const link of root.querySelectorAll(`a[data-for="${CSS.escape(chosen.id)}"]`))
      link.setAttribute('aria-current', 'true')
  for (const button of root.querySelectorAll<HTMLElement>('[data-only]'))
    button.setAttribute('aria-pressed', String(button.dataset.only === only))
}

/** What is meant, and who speaks there. */
function concerned({ attributions }: Report, target: Target | undefined): readonly string[] {
  if (target === undefined) return []
  const speaker = target.kind === 'attribution' ? attributions.find(({ id }) => id === target.id)?.speaker : undefined
  return speaker === undefined ? [target.id] : [target.id, speaker]
}

function markOnly(root: HTMLElement, mark: string, ids: readonly string[]): void {
  for (const element of root.querySelectorAll(`[${mark}]`)) element.removeAttribute(mark)
  for (const id of ids)
    for (const element of root.querySelectorAll(`[data-for="${CSS.escape(id)}"]`)) element.setAttribute(mark, '')
}
