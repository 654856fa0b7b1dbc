import type { Attribution } from '../model/attribution.js'

/** An attribution as first found: its words, not yet who speaks. */
export type FoundAttribution = Omit<Attribution, 'speaker'>
