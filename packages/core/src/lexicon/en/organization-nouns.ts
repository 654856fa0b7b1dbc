import { type Entries, wordsOf } from './entry.js'

const generic: readonly Entries[] = [
  {
    from: 'words that stand for any organization just named',
    words: `company firm corporation business conglomerate manufacturer maker retailer carrier airline automaker carmaker
      startup start-up chain bank insurer lender utility developer contractor giant camp group organization organisation nonprofit
      non-profit charity foundation association union coalition alliance network movement agency institute institution
      think-tank center centre lab laboratory publication outlet newspaper paper magazine website site station broadcaster
      channel platform team club federation society lobby lender operator provider`,
  },
]
const particular: readonly Entries[] = [
  {
    from: 'words that are part of the name of the body they stand for',
    words: `department ministry bureau commission committee subcommittee council board court tribunal parliament congress senate house
      legislature assembly government administration office authority service university college school district
      hospital church diocese archdiocese county city state town village borough province nation country force police army navy military
      treasury embassy consulate mission task-force panel caucus delegation municipality division unit jury grand-jury
      regime fund trust cooperative co-op registrar sheriff precinct prison jail museum library program programme
      clinic airport port leadership management party campaign league`,
  },
]

/** Organizations that “the company” or “the group” can point back to, whatever they are called. */
export const genericOrganizationNouns = wordsOf(generic)
export const organizationNouns: ReadonlySet<string> = new Set([...genericOrganizationNouns, ...wordsOf(particular)])
