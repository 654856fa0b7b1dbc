/** What a standards desk asks of an article, and where the answer is looked for. */
export interface DeskQuestion {
  readonly asks: string
  /** Ids of the rules that look for it. */
  readonly rules?: readonly string[]
  /** What else shows it, or why no rule does. */
  readonly note?: string
}

export const deskQuestions: readonly DeskQuestion[] = [
  {
    asks: 'How much rests on named people, on documents, on sources without a name, and on nobody?',
    rules: ['source-mix'],
    note: 'every report begins with these shares',
  },
  { asks: 'Is a source nothing but a label?', rules: ['bare-source'] },
  { asks: 'Is a name withheld without a reason?', rules: ['unexplained-anonymity'] },
  { asks: 'Is the reason a stock phrase?', rules: ['boilerplate-anonymity'] },
  { asks: 'How does a source without a name know?', rules: ['unstated-knowledge'] },
  { asks: 'Does a source without a name give an opinion, attack somebody or foretell?', rules: ['anonymous-opinion'] },
  { asks: 'Does all of it come from one origin?', rules: ['single-origin'] },
  { asks: 'Are several sources only one voice?', rules: ['plural-sources'] },
  {
    asks: 'Does the writer say in their own voice what can be disputed?',
    rules: [
      'unsourced-allegation',
      'unsourced-blame',
      'unsourced-estimate',
      'unsourced-motive',
      'unsourced-superlative',
    ],
    note: 'every report lists the sentences that rest on the writer alone',
  },
  { asks: 'Does a reader learn too late who speaks?', rules: ['late-attribution'] },
  {
    asks: 'Do quotations of two speakers run together, or has one no speaker?',
    rules: ['run-together', 'orphan-quotation'],
  },
  {
    asks: 'Does a statement come through several mouths?',
    rules: ['second-hand'],
    note: 'every report draws the path of voices',
  },
  { asks: 'Is somebody criticised who does not answer here?', rules: ['no-answer'] },
  { asks: 'Does the headline state as fact what the body attributes?', rules: ['headline-certainty'] },
  {
    asks: 'Does a quotation differ from the document that it comes from?',
    note: 'not looked for yet: it takes the document as well as the article',
  },
  { asks: 'Does a reader learn at the first mention who a source is?', rules: ['missing-standing'] },
  { asks: 'Does somebody decline to comment and speak here without a name?', rules: ['declined-and-unnamed'] },
  { asks: 'Are the verbs of speech neutral, and the same for all?', rules: ['loaded-verb', 'uneven-verbs'] },
  { asks: 'Do “critics”, “many” or a passive stand where a source would?', rules: ['veiled-source'] },
  { asks: 'Do words of the writer carry a verdict?', rules: ['loaded-word'] },
  { asks: 'Is a loaded phrase said again and again?', rules: ['repeated-phrase'] },
  { asks: 'Does the writer call certain what is not shown?', rules: ['unsupported-certainty'] },
  { asks: 'Does “so-called” cast doubt without a reason?', rules: ['so-called'] },
  { asks: 'Do quotation marks cast doubt on a word?', rules: ['scare-quotes'] },
  { asks: 'Does the headline raise an alarm or keep back a fact?', rules: ['headline-form'] },
  { asks: 'Has the headline a quotation or a figure that the body lacks?', rules: ['headline-mismatch'] },
  { asks: 'Do a few become all who bear the name?', rules: ['few-to-group'] },
  { asks: 'Does a phrase go beyond what could be shown?', rules: ['exaggeration'] },
  { asks: 'Are only two ways left open?', rules: ['either-or'] },
  { asks: 'Does it play on fear?', note: 'left out: whether there is cause to be afraid is not in the words' },
  { asks: 'Is one cause given where there are several?', note: 'left out: other causes are not in the words' },
  {
    asks: 'Is an opponent made to say what they did not say?',
    note: 'left out: what they did say is not in the article',
  },
  {
    asks: 'Does it use another technique, such as flag-waving or whataboutery?',
    note: 'left out: readers of opposite leanings do not agree on where these are',
  },
  {
    asks: 'How fair is the article, the outlet or the writer, in one number?',
    note: 'left out: counts of words say nothing of fairness',
  },
]
