import { wordsOf } from './entry.js'

/** In “QUANTITY of NOUN” the noun says who. */
export const quantityWords = wordsOf([
  {
    from: 'quantifiers and nouns of quantity',
    words: `one two three four five six seven eight nine ten some many most several few all none both each any number majority
      minority lot couple handful dozen hundred thousand million half third quarter percent share neither either ton bunch slew host swath cadre wave score group pair trio
      series variety range majority plurality rest coterie crowd others scores array collection`,
  },
])

/** Words that open a phrase as new, so that it does not point back. */
export const indefiniteWords: ReadonlySet<string> = new Set(
  'a an some many several most few other others another one two three four five six seven eight nine ten dozens hundreds more no any'.split(
    ' ',
  ),
)

/** Words that point back or to what is known. */
export const definiteWords: ReadonlySet<string> = new Set(
  'the this that these those his her their its my our your both'.split(' '),
)

/** Words that name people without a noun: “many said”, “the former said”, “two said”. */
export const standsForPeople = wordsOf([
  {
    from: 'pronouns of quantity and choice',
    words: `many some others other another few most several both all everyone everybody someone somebody anyone anybody nobody none
      those these one two three four five six seven eight nine ten dozens hundreds thousands millions half former latter
      first second third last more fewer each`,
  },
  {
    from: 'adjectives that stand for those who are so',
    words:
      'poor rich wealthy young old elderly unemployed homeless faithful sick wounded dead accused condemned blind deaf disabled',
  },
])
