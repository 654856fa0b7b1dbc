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

/** Words in a name that show it to be an organization's. */
export const organizationNameWords: ReadonlySet<string> = new Set([
  ...organizationNouns,
  ...wordsOf([
    {
      from: 'company forms and common parts of names of bodies',
      words: `inc corp co ltd llc plc llp gmbh ag sa holdings partners industries airlines airways motors systems technologies
        labs associates corps conference congress enterprises brothers bancorp research watch project initiative fund campaign action alliance institute
        society union workers advocates americans voters citizens students club pac committee academy protection services security safety affairs enforcement relations
        rights health education justice metals mining minerals energy oil gas power steel foods
        pharmaceuticals chemicals electric logistics shipping lines freight capital ventures securities insurance commerce transportation treasury
        press news media times post journal tribune herald`,
    },
  ]),
])
