import type { Phrase } from '../../rules/find-phrases.js'

const guide = 'desk guides: words that claim that a matter is settled instead of showing it'

/** Words by which a writer claims that a matter is beyond doubt. “Of course” is none: it mostly says “as you know” or “to be sure”. */
export const certainties: readonly Phrase[] = [
  'clearly',
  'obviously',
  'undoubtedly',
  'unquestionably',
  'indisputably',
  'undeniably',
  'without question',
  'without a doubt',
  'without doubt',
  'beyond doubt',
  'beyond question',
  'needless to say',
  'it goes without saying',
  'as everyone knows',
  'as everybody knows',
  'as we all know',
  "there is|'s no doubt",
  'there can be no doubt',
  "there is|'s no question",
  "there is|'s no denying",
  'make no mistake',
  'let there be no doubt',
  'no doubt',
].map((words) => ({ words, from: guide }))
