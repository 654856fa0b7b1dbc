import type { Next } from './rule.js'

/** What a person would do next, in the order of a review. */
export const nextSteps: Readonly<Record<Next, string>> = {
  'ask-who': 'Ask who says it',
  'ask-how-known': 'Ask how they know',
  'look-for-support': 'Look for what supports it',
  'hear-the-other': 'Hear the other side',
  compare: 'Compare with the body',
  reword: 'Reword',
}
