import { wordsOf } from './entry.js'

/** Lower-case words inside surnames: “Mara de Roe”. */
export const nameParticles = wordsOf([
  {
    from: 'surnames of Romance, Germanic, Dutch, Arabic and Hebrew origin',
    words: 'de del della di da do dos du la le van von der den ter ten zu al el bin ibn ben bint abu y e',
  },
])

/** After a surname, in lower case and without a full stop. */
export const nameSuffixes = wordsOf([{ from: 'custom of English-language news', words: 'jr sr ii iii iv' }])
