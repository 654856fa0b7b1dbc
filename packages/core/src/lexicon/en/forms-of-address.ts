export interface FormOfAddress {
  /** Lower case, without its full stop. */
  readonly word: string
  readonly gender?: 'she' | 'he'
  /** Whether it is an office or rank, so that it can stand as a title. */
  readonly office: boolean
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
  ...'gov lt sen rep reps sens gen col maj capt cpl sgt adm cmdr det supt insp rev fr sr hon atty pres supv del asst'
    .split(' ')
    .map((word) => ({ word, office: true, from: office })),
]

export const addressByWord: ReadonlyMap<string, FormOfAddress> = new Map(
  formsOfAddress.map((entry) => [entry.word, entry]),
)
