import type { Report } from '@whence/core'
import type { Selection, Target } from '../selection.js'
import { type ChainGraph, passingKey, writer } from './chain-graph.js'

/** Shows in drawing and table what is selected, and by which way it came. Touches nothing else. */
export function showWay(
  root: HTMLElement,
  graph: ChainGraph,
  report: Report,
  { pointed, chosen, only }: Selection,
): void {
  const meant = { pointed: keysOf(graph, report, pointed), chosen: keysOf(graph, report, chosen) }
  const ways = [...waysOf(graph, meant.pointed, pointed), ...waysOf(graph, meant.chosen, chosen)]
  const passings = new Set(ways.flatMap((way) => way.slice(1).map((to, index) => passingKey(way[index]!, to))))
  for (const line of root.querySelectorAll<SVGElement>('[data-passing]'))
    line.toggleAttribute('data-lit', passings.has(line.dataset.passing!))
  for (const element of root.querySelectorAll<HTMLElement | SVGElement>('[data-voice]')) {
    const key = element.dataset.voice!
    element.toggleAttribute('data-pointed', key === meant.pointed)
    element.toggleAttribute('data-chosen', key === meant.chosen)
    if (element.hasAttribute('aria-pressed'))
      element.setAttribute('aria-pressed', String(key === writer ? only === writer : key === meant.chosen))
  }
}

function keysOf({ voices }: ChainGraph, { findings }: Report, target: Target | undefined): string | undefined {
  if (target === undefined) return undefined
  if (target.kind === 'finding') return findings.find(({ id }) => id === target.id)?.speaker
  if (target.kind === 'source') return target.id
  return voices.find(({ attributions }) => attributions.some(({ id }) => id === target.id))?.key
}

/** Of an attribution its own way; of a voice every way to it. */
function waysOf({ voices, wayTo }: ChainGraph, key: string | undefined, target: Target | undefined) {
  if (key === undefined || target === undefined) return []
  if (target.kind === 'attribution') return [wayTo(target.id)]
  const voice = voices.find((one) => one.key === key)
  return voice?.attributions.map(({ id }) => wayTo(id)) ?? []
}
