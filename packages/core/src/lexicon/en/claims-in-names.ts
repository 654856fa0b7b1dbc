import { wordsOf } from './entry.js'

const own = 'written for this table'

/** Words that make a name claim a merit, so that “so-called” takes it back: “so-called safety plan”. */
export const namedMerits = wordsOf([
  {
    from: `${own}: merits that a name may claim`,
    words: `safe safety clean fair free independent impartial unbiased neutral objective moderate expert true real
      reform peace peaceful rescue relief recovery ethical educational humane humanitarian responsible reasonable sensible
      progressive enlightened best brightest intelligent mainstream respectable legitimate voluntary protective`,
  },
])

/** Nouns that claim that a thing is what it is called: “so-called study”. Terms of a trade (“so-called levy”) do not. */
export const claimedThings = wordsOf([
  {
    from: `${own}: parts that people play`,
    words: `expert specialist scholar scientist journalist reporter newsman partner ally friend leader minister president judge
      intellectual activist feminist patriot adviser advisor martyr hero elite adult victim fact-checker`,
  },
  {
    from: `${own}: works and acts that can be done badly or not at all`,
    words: `study research report evidence proof fact news journalism inquiry investigation inspection audit review consultation compensation repair repeal election vote
      referendum trial court deal compromise agreement solution fix apology debate war clash victory crisis scandal controversy
      scholarship science analysis ban ceasefire withdrawal protection justice democracy government republic caliphate
      state freedom equality tolerance diversity fairness reform rescue relief values principle standard`,
  },
])
