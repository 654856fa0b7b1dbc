import { wordsOf } from './entry.js'

/** Words that tell where something is from, whether or not a whole attribution was read in the sentence. */
export const sourceHints = wordsOf([
  {
    from: 'verbs and prepositions of saying',
    words: `according per said says say told tells reported reports stated states argued argues argue claimed claims claim noted notes
      wrote writes testified announced estimates estimated estimate calculated calculates projected projects found finds shows show showed
      suggests suggest suggested concluded concludes believes believe believed alleges allege alleged accused accuses accuse charged
      admitted admits acknowledged acknowledges conceded blamed blames blame called calls described cited cites warned warns explained asked
      think thinks thought revealed reveals disclosed confirmed confirms denied denies indicates indicate insisted insists`,
  },
  {
    from: 'nouns for what figures and findings are taken from',
    words: `report study survey surveys poll polls polling data figures statistics records census research analysis investigation inquiry audit
      review documents document court lawsuit suit complaint indictment affidavit filing filings prosecutors police testimony emails memo
      transcript index ranking rankings tally count findings source sources spokesman spokeswoman spokesperson officials analysts experts
      suggestions allegations claims rumors rumours critics opponents historians observers economists researchers scientists scholars`,
  },
])
