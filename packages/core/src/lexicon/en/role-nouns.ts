import { type Entries, wordsOf } from './entry.js'

const she: readonly Entries[] = [
  {
    from: 'kin, people and offices whose word is feminine',
    words: `woman girl lady mother mom daughter sister wife widow aunt niece grandmother girlfriend bride queen princess
      actress waitress heroine congresswoman chairwoman spokeswoman councilwoman assemblywoman alderwoman businesswoman policewoman
      housewife nun stepmother godmother`,
  },
]
const he: readonly Entries[] = [
  {
    from: 'kin, people and offices whose word is masculine',
    words: `man boy gentleman father dad son brother husband widower uncle nephew grandfather boyfriend groom king prince
      actor waiter congressman chairman spokesman councilman assemblyman alderman businessman policeman fireman priest pope
      monk stepfather godfather`,
  },
]
const either: readonly Entries[] = [
  {
    from: 'trades, places in life and parts played in an event',
    words: `person watchdog child parent ally criminal individual folk kid teen youth adult survivor expert pundit pollster crowd public
      majority community guard officer cop police resident neighbor neighbour student pupil employee worker driver
      nurse doctor farmer patient victim witness survivor suspect defendant plaintiff juror defector refugee migrant
      immigrant voter protester protestor demonstrator supporter opponent critic skeptic friend relative colleague classmate
      roommate customer passenger tenant landlord renter homeowner veteran soldier troop prisoner inmate detainee
      firefighter paramedic dispatcher pilot sailor mechanic carpenter plumber electrician builder cook chef bartender
      singer musician artist writer poet novelist photographer filmmaker actor athlete player teammate fan
      blogger user owner buyer seller trader broker businessperson insider source observer whistleblower informant
      paralegal trucker janitor cashier volunteer donor participant attendee speaker caller reader viewer listener
      organizer educator faculty graduate freshman sophomore junior senior billionaire millionaire
      taxpayer citizen villager native
      local radical professional intellectual national moderate independent elite peer ancestor
      couple family household crew tribe generation baby infant toddler grandparent great-grandparent spouse newlywed
      boss thug rebel militant gunman hostage clergy laity media press royal celebrity loved-one minority
      settler fisherman fisher rancher miner scientist academic staff team-mate superstar star champion retiree pensioner`,
  },
]

export const femaleNouns = wordsOf(she)
export const maleNouns = wordsOf(he)

/** Words for people by kin, trade, place in life or part in an event; none of them names a creed, a party or a country. */
export const roleNouns: ReadonlySet<string> = new Set([...femaleNouns, ...maleNouns, ...wordsOf(either)])
