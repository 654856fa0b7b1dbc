import type { Phrase } from '../../rules/find-phrases.js'

const guide = 'desk guides: how a story says that a body was asked and gave no answer on purpose'

/** A body says that it will not speak. Not reached and not answering are other things. */
export const declines: readonly Phrase[] = [
  'declined to comment',
  'declined comment',
  'declined to be interviewed',
  'declined an interview',
  'declined to answer',
  'declined to discuss',
  'refused to comment',
  'refuses to comment',
  'declines to comment',
  'would not comment',
  'will not comment',
  'had no comment',
].map((words) => ({ words, from: guide }))
