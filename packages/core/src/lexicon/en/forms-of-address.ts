export interface FormOfAddress {
  /** Lower case, without its full stop. */
  readonly word: string
  readonly gender?: 'she' | 'he'
  /** Whether it is an office or rank, so that it can stand as a title. */
  readonly office: boolean
  /** The noun that takes it up: “the senator”. */
  readonly noun?: string
  readonly from: string
}

const civil = 'courtesy titles'
const office = 'abbreviated offices and ranks'

/** What stands before a name and is not part of it. */
export const formsOfAddress: readonly FormOfAddress[] = [
  { word: 'mr', gender: 'he', office: false, from: civil },
  { word: 'mister', gender: 'he', office: false, from: civil },
  { word: 'mrs', gender: 'she', office: false, from: civil },
  { word: 'ms', gender: 'she', office: false, from: civil },
  { word: 'miss', gender: 'she', office: false, from: civil },
  { word: 'mx', office: false, from: civil },
  { word: 'sir', gender: 'he', office: false, from: civil },
  { word: 'dame', gender: 'she', office: false, from: civil },
  { word: 'lord', gender: 'he', office: true, from: civil },
  { word: 'lady', gender: 'she', office: true, from: civil },
  { word: 'dr', office: true, from: civil },
  { word: 'prof', office: true, from: civil },
  ...Object.entries({
    gov: 'governor',
    lt: 'lieutenant',
    sen: 'senator',
    sens: 'senator',
    rep: 'representative',
    reps: 'representative',
    gen: 'general',
    col: 'colonel',
    maj: 'major',
    capt: 'captain',
    cpl: 'corporal',
    sgt: 'sergeant',
    adm: 'admiral',
    cmdr: 'commander',
    det: 'detective',
    supt: 'superintendent',
    insp: 'inspector',
    rev: 'reverend',
    fr: 'priest',
    hon: 'judge',
    atty: 'attorney',
    pres: 'president',
    supv: 'supervisor',
    del: 'delegate',
  }).map(([word, noun]) => ({ word, noun, office: true, from: office })),
]

export const addressByWord: ReadonlyMap<string, FormOfAddress> = new Map(
  formsOfAddress.map((entry) => [entry.word, entry]),
)
