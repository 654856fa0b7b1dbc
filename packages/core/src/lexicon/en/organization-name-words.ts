import { wordsOf } from './entry.js'
import { organizationNouns } from './organization-nouns.js'

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
