import { wordsOf } from './entry.js'

/** Last words of the names of what is printed: no network, channel or station. */
export const paperLastWords = wordsOf([
  {
    from: 'words that newspapers and magazines are named with',
    words: `times post journal tribune herald gazette chronicle globe sun star mail telegraph guardian observer examiner inquirer
      courier dispatch register sentinel standard review monitor record press magazine weekly daily today newspaper bulletin ledger
      enquirer independent advertiser reporter messenger mirror argus echo`,
  },
])

/** Last words of the names of newspapers and broadcasters. An outlet is known by form and part, never from a list of outlets. */
export const outletLastWords: ReadonlySet<string> = new Set([
  ...paperLastWords,
  ...wordsOf([
    {
      from: 'words that agencies and broadcasters are named with',
      words: 'news radio television tv broadcasting network wire podcast',
    },
  ]),
])
