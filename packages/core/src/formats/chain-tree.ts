import type { Attribution } from '../model/attribution.js'
import type { Report } from '../model/report.js'
import { isBarePronoun, wordsOfAll } from './wording.js'

/** A voice, what is heard from it at this place, and the voices it passes on. */
export interface ChainNode {
  readonly label: string
  /** Source id, if it is known who speaks. */
  readonly speaker?: string
  /** How many voices stand between the writer and these words. */
  readonly removes: number
  /** Those of this voice at this place, in text order. */
  readonly attributions: readonly Attribution[]
  readonly children: readonly ChainNode[]
}

interface Growing {
  label: string
  speaker?: string
  removes: number
  attributions: Attribution[]
  children: Map<string, Growing>
}

// Nesting beyond this is shown at this depth.
const deepest = 40

/** Trees of voices that pass on other voices; one tree for each outermost voice, in text order. */
export function growChains(
  { attributions, article }: Report,
  labelFor: (speaker: string | undefined) => string,
): ChainNode[] {
  const byId = new Map(attributions.map((one) => [one.id, one]))
  const passing = new Set(attributions.flatMap(({ within }) => (within === undefined ? [] : [within])))
  const roots = new Map<string, Growing>()
  for (const one of attributions) {
    if (one.within === undefined && !passing.has(one.id)) continue
    let level = roots
    let node: Growing | undefined
    for (const step of pathTo(one, byId)) {
      // One who reports his own words (“she said she hopes”) is one voice.
      if (node?.speaker !== undefined && node.speaker === step.speaker) continue
      const said = wordsOfAll(article, step.source)
      const words = isBarePronoun(said) ? '' : said
      const key = step.speaker ?? `words ${words}`
      const removes: number = (node?.removes ?? 0) + 1
      node = level.get(key)
      if (!node) {
        const label = step.speaker === undefined && words !== '' ? words : labelFor(step.speaker)
        node = { label, removes, attributions: [], children: new Map() }
        if (step.speaker !== undefined) node.speaker = step.speaker
        level.set(key, node)
      }
      level = node.children
    }
    node?.attributions.push(one)
  }
  return [...roots.values()].filter(({ children }) => children.size > 0).map(settle)
}

/** From the outermost attribution to this one. */
export function pathTo(one: Attribution, byId: ReadonlyMap<string, Attribution>): Attribution[] {
  const path: Attribution[] = []
  let at: Attribution | undefined = one
  while (at && path.length < deepest) {
    path.push(at)
    at = at.within === undefined ? undefined : byId.get(at.within)
  }
  return path.reverse()
}

function settle({ children, ...node }: Growing): ChainNode {
  return { ...node, children: [...children.values()].map(settle) }
}
