import { wordsOf } from './entry.js'

/** Offices whose holders speak for the body that they are said to hold them in. */
export const speakingOffices = wordsOf([
  {
    from: 'desk guides: heads of a body, and those whom it has speak for it',
    words: `spokesman spokeswoman spokesperson publicist president chairman chairwoman chairperson chair director head chief ceo
      executive commissioner superintendent secretary minister leader principal provost rector chancellor administrator
      manager treasurer counsel attorney lawyer solicitor`,
  },
])

/** Who speaks for a person. */
export const personalSpokespeople = wordsOf([
  { from: 'desk guides', words: 'spokesman spokeswoman spokesperson publicist lawyer attorney counsel solicitor' },
])

/** Words beside an office that say it is no longer held, or was taken away. */
export const lostOffice: ReadonlySet<string> = new Set(
  'former ex onetime retired fired ousted suspended deposed dismissed outgoing then would-be'.split(' '),
)
