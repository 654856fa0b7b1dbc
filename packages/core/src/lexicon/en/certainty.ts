import type { Phrase } from '../../rules/find-phrases.js'

const guide = 'desk guides: words that claim that a matter is settled instead of showing it'

/** Words by which a writer claims that a matter is beyond doubt. “There is no doubt that” mostly opens an argument, “clearly” points at what stands beside it, and “of course”, “obviously” and “as we all know” mostly say “as you know” or “to be sure”. */
export const certainties: readonly Phrase[] = [
  'undoubtedly',
  'unquestionably',
  'indisputably',
  'undeniably',
  'without question',
  'without a doubt',
  'without doubt',
  'beyond doubt',
  'beyond question',
  'make no mistake',
  'let there be no doubt',
  'no doubt',
].map((words) => ({ words, from: guide }))
