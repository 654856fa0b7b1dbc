import type { Attribution } from '../model/attribution.js'

/** An attribution as first found: its words, not yet who speaks. */
export interface FoundAttribution extends Omit<Attribution, 'speaker'> {
  /** Id of the attribution whose source speaks here too, when this one names none of its own. */
  readonly resumes?: string
}
