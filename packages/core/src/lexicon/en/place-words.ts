import { wordsOf } from './entry.js'

/** First words of names of places. */
export const placeFirstWords = wordsOf([
  {
    from: 'quarters of the sky and common first words in gazetteers',
    words: `north south east west northern southern eastern western central upper lower new northeast northwest southeast southwest
      san santa los las st saint port fort ft mount mt lake cape isle`,
  },
])

/** Last words of names of places that are hardly ever surnames. */
export const placeLastWords = wordsOf([
  {
    from: 'common last words in gazetteers',
    words: `island islands valley avenue ave boulevard blvd street highway river mountain mountains springs square peninsula county
      township heights beach bay hills creek plaza canyon desert ocean sea gulf coast strait`,
  },
])

/** Last words of names of days, wars and contests. */
export const eventLastWords = wordsOf([
  { from: 'calendars and histories', words: 'day eve week month war wars games olympics cup prize medal award awards' },
])

/** Who holds office in a place or lives there: “the Velden governor”; a person has none. */
export const peopleOfPlaces = wordsOf([
  {
    from: 'offices of states and cities; words for those who live there',
    words: `governor gov senator sen representative rep mayor judge lawmaker legislator legislature delegation congressman congresswoman
      resident native businessman businesswoman police sheriff suburb capital border coast`,
  },
])

/** What a place or a body has and a person has not: “Velden's economy”. */
export const ownOfPlaces = wordsOf([
  {
    from: 'what is said of states and cities',
    words: `economy government parliament legislature constitution capital border borders residents population citizens army military
      governor mayor senators lawmakers voters electorate airport`,
  },
])
