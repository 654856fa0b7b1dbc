export interface AnonymityPhrase {
  /** Words in lower case, as they follow each other. */
  readonly words: string
  /** `phrase`: only inside the words for the source; `sentence`: anywhere in the sentence outside what is said. */
  readonly where: 'phrase' | 'sentence'
  readonly from: string
}

const withheld = 'desk guides: how a withheld name is explained'
const implied = 'desk guides: how a withheld name is implied'

export const anonymityPhrases: readonly AnonymityPhrase[] = [
  ...[
    'anonymity',
    'anonymously',
    'not authorized to',
    'not authorised to',
    "n't authorized to",
    'unauthorized to',
    'not permitted to speak',
    'not to be named',
    'not be named',
    'not to be identified',
    'not be identified',
    'to be identified',
    'not to be quoted',
    'to be named',
    'withhold his name',
    'withhold her name',
    'withhold their name',
    'name would not be used',
    'names would not be used',
    'name not be used',
    'names not be used',
    'name be withheld',
    'names be withheld',
    'on background',
    'for fear of',
    'fear of reprisal',
    'fear of retaliation',
    'refused to give his name',
    'refused to give her name',
  ].map((words) => ({ words, where: 'sentence', from: withheld }) as const),
  ...[
    'anonymous',
    'unnamed',
    'unidentified',
    'familiar with',
    'close to the',
    'close to him',
    'close to her',
    'with knowledge of',
    'knowledge of the',
    'with direct knowledge',
    'briefed on',
    'in the room',
    'who worked on',
    'involved in the talks',
    'involved in the discussions',
    'privy to',
  ].map((words) => ({ words, where: 'phrase', from: implied }) as const),
]

/** Heads that imply by themselves that a name is withheld. */
export const veiledHeads: ReadonlySet<string> = new Set(['source', 'insider'])
