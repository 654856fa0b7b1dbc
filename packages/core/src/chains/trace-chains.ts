import type { Attribution } from '../model/attribution.js'
import type { Chain, Source } from '../model/source.js'

export function traceChains(_attributions: readonly Attribution[], _sources: readonly Source[]): readonly Chain[] {
  return []
}
