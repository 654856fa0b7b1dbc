import { wordsOf } from './entry.js'

/** Last words of the names of newspapers and broadcasters. An outlet is known by form and part, never from a list of outlets. */
export const outletLastWords = wordsOf([
  {
    from: 'words that newspapers, agencies and broadcasters are named with',
    words: `times post journal tribune herald gazette chronicle globe sun star mail telegraph guardian observer examiner inquirer
      courier dispatch register sentinel standard review monitor record press news radio television tv broadcasting network magazine
      weekly daily today newspaper wire bulletin ledger enquirer independent advertiser reporter messenger mirror argus echo podcast`,
  },
])
