/** Irregular verbs of English: past and participle forms, parted by a slash, after the bare form. */
const irregular = `say said|tell told|speak spoke/spoken|write wrote/written|think thought|know knew/known|feel felt|see saw/seen|hear heard
  find found|show shown|mean meant|swear swore/sworn|foresee foresaw/foreseen|foretell foretold|overhear overheard|understand understood
  misunderstand misunderstood|withdraw withdrew/withdrawn|draw drew/drawn|give gave/given|take took/taken|make made|get got/gotten|go went/gone
  come came|keep kept|begin began/begun|hold held|bring brought|send sent|put put|let let|set set|lay laid|lead led|cast cast|turn turned
  become became|have has/had|be am/is/are/was/were/been/being|do does/did/done|choose chose/chosen|forbid forbade/forbidden|overturn overturned
  strike struck/stricken|seek sought|fight fought|plead pled|bet bet|beseech besought|spend spent|stand stood|withstand withstood|uphold upheld
  forget forgot/forgotten|mistake mistook/mistaken|read read|sing sang/sung|shoot shot|hit hit|sling slung|fling flung|deal dealt|bend bent
  teach taught|learn learnt|dream dreamt|smell smelt|spell spelt|spill spilt|behold beheld|perceive perceived|wear wore/worn|break broke/broken
  sit sat|rise rose/risen|weep wept|lie lied|spy spied|bid bade/bidden|stick stuck|win won|run ran|throw threw/thrown|tear tore/torn
  bear bore/borne|pay paid|leave left|lose lost|meet met|override overrode/overridden|overcome overcame|partake partook|spring sprang/sprung
  undertake undertook/undertaken|rewrite rewrote/rewritten|retell retold|misspeak misspoke|root rooted|woo wooed`

const bareForms: ReadonlyMap<string, string> = new Map(
  irregular.split(/\||\n/).flatMap((entry) => {
    const [bare, forms] = entry.trim().split(' ')
    return (forms ?? '').split('/').map((form): [string, string] => [form, bare!])
  }),
)

/** The forms that a dictionary may list this word under, likeliest first: `noted` gives `noted`, `note`, `not`. Lower case in, lower case out. */
export function lemmasOf(word: string): readonly string[] {
  const bare = bareForms.get(word)
  if (bare !== undefined) return [bare]
  const found = [word]
  const add = (stem: string) => {
    if (stem.length < 2) return
    const last = stem.at(-1)!
    const isDoubled = last === stem.at(-2) && !'aeiou'.includes(last)
    found.push(stem)
    if (isDoubled) found.push(stem.slice(0, -1))
    found.push(`${stem}e`)
  }
  if (word.endsWith('ies') || word.endsWith('ied')) found.push(`${word.slice(0, -3)}y`)
  if (word.endsWith('ying')) found.push(`${word.slice(0, -4)}ie`)
  if (word.endsWith('ing')) add(word.slice(0, -3))
  else if (word.endsWith('ed')) add(word.slice(0, -2))
  else if (word.endsWith('es')) found.push(word.slice(0, -1), word.slice(0, -2))
  else if (word.endsWith('s') && !word.endsWith('ss')) found.push(word.slice(0, -1))
  if (word.endsWith('men')) found.push(`${word.slice(0, -3)}man`)
  return found
}
