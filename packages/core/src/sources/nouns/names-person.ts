import { personNouns } from '../../lexicon/en/person-nouns.js'
import { thingNouns } from '../../lexicon/en/thing-nouns.js'
import { titleNouns } from '../../lexicon/en/title-nouns.js'

/** Whether a noun is a word for a person, by table or by its end. */
export function namesPerson(noun: string): boolean {
  return personNouns.has(noun) || titleNouns.has(noun) || (!thingNouns.has(noun) && endsLikePerson(noun))
}

/** “rower”, “activist”, “passer-by”: ends as words for people do. */
export function endsLikePerson(noun: string): boolean {
  if (noun.includes('-')) return true
  return (
    /(?:er|or|ar|ist|ian|ee|ant|ent|man|ess|crat|ite|ic|eur|ate|ive)$/.test(noun) && !/(?:ment|paper|ness)$/.test(noun)
  )
}
