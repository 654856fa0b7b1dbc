import type { Attribution } from '../model/attribution.js'

/** An attribution as first found: its words, not yet who speaks. */
export interface FoundAttribution extends Omit<Attribution, 'speaker'> {
  /** Id of the attribution whose source speaks here too, when this one names none of its own. */
  readonly resumes?: string
  /** It tells on what condition its source speaks (“asked not to be named”): known to those who look for who speaks, and no part of the report. */
  readonly isCondition?: boolean
}
