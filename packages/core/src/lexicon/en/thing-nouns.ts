import { type Entries, wordsOf } from './entry.js'

// A noun that stands in no table is a person if it ends like a trade or a calling; these end so and are none.
const entries: readonly Entries[] = [
  {
    from: 'things that end in -er, -or, -ar',
    words: `number letter computer order paper power matter answer offer danger chapter anger river weather winter summer
      september october november december quarter cover murder border container trailer disaster fever water
      shower tower dinner supper transfer trigger factor sector error color colour motor favor favour labor labour behavior
      behaviour harbor honor horror humor humour mirror rumor rumour terror tenor vigor odor floor door year war car dollar
      bar seminar calendar radar altar grammar pillar air affair chair hair pair repair layer barrier career
      frontier pier tier carrier airliner tanker freighter counter drawer gender hunger order register corner
      shutter shelter sticker poster banner folder filter server router printer scanner marker meter parameter
      perimeter diameter encounter helicopter newsletter thriller blockbuster cancer finger shoulder liver
      manner temper timber rubber pepper ladder laughter slaughter thunder wonder wrapper boiler trailer charter theater theatre`,
  },
  {
    from: 'things that end in -ant, -ent',
    words: `event moment incident accident element extent percent restaurant plant content talent accent ascent descent cent
      tent rent scent intent precedent antecedent component continent current torrent crescent orient patent present
      advent covenant warrant grant variant pollutant fragment segment cement torment`,
  },
  {
    from: 'things that end in -ate, -ive, -ite, -ic, -ist, -ian, -ee, -ess, -eur',
    words: `date rate debate climate state estate plate gate template certificate chocolate fate mandate
      initiative motive drive perspective narrative archive alternative incentive objective directive imperative locomotive
      wave site website opposite satellite list checklist waitlist twist wrist mist fist topic music traffic republic
      fabric logic magic panic rhetoric statistic metric tactic ethic dynamic characteristic epidemic pandemic
      arithmetic politic economic logistic fee degree tree knee coffee guarantee jubilee process business success stress
      progress access address dress excess wilderness`,
  },
]

/** Nouns that end like the word for a person and name none. */
export const thingNouns = wordsOf(entries)
