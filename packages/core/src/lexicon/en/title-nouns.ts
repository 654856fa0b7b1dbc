import { type Entries, wordsOf } from './entry.js'

/** Heads of an office or role that a person holds towards an organization or the public; no trades. */
const entries: readonly Entries[] = [
  {
    from: 'offices of state, in constitutions and civil lists',
    words: `president vice-president premier chancellor minister secretary undersecretary ambassador envoy consul diplomat governor
      senator representative congressman congresswoman congressperson lawmaker legislator assemblyman assemblywoman assemblymember
      delegate mayor alderman alderwoman councilman councilwoman councilor councillor councilmember supervisor commissioner selectman
      speaker whip treasurer comptroller controller auditor registrar clerk assessor ombudsman czar deputy leader chief king queen
      prince princess monarch emperor sultan emir pope cardinal archbishop bishop freeholder trustee regent superintendent
      administrator nominee candidate contender incumbent mp parliamentarian viceroy attaché negotiator inspector`,
  },
  {
    from: 'courts and law enforcement',
    words: `judge justice magistrate prosecutor attorney lawyer counsel solicitor barrister sheriff marshal constable detective
      investigator coroner examiner bailiff ranger defender trooper warden`,
  },
  {
    from: 'ranks of armed forces and police',
    words:
      'general colonel major captain lieutenant sergeant corporal admiral commander commodore brigadier marshal private',
  },
  {
    from: 'posts in companies and associations',
    words: `director chairman chairwoman chairperson chair ceo cfo coo cto cio executive officer manager head founder co-founder
      cofounder partner owner co-owner principal vice-chair vice-chairman co-chair co-director secretary-general board-member
      coordinator organizer organiser strategist consultant adviser advisor aide staffer spokesman spokeswoman spokesperson
      representative official publicist lobbyist fundraiser pollster analyst economist strategist fellow scholar researcher scientist
      professor lecturer instructor teacher coach dean provost rector president-elect editor publisher producer correspondent columnist
      commentator reporter host anchor author co-author historian biographer activist advocate campaigner planner specialist
      expert engineer technologist archivist curator librarian nutritionist epidemiologist statistician sociologist psychologist
      psychiatrist physician surgeon pediatrician pastor priest rabbi imam reverend minister chaplain guitarist steward
      member associate assistant vp evp treasurer cto commissioner moderator demographer climatologist geologist hydrologist
      biologist physicist chemist ecologist seismologist meteorologist forecaster trustee shareholder investor entrepreneur
      mediator arbitrator convener`,
  },
]

/** General words for an office, and the offices that they can stand for. */
export const widerTitles: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    lawmaker: 'representative senator congressman congresswoman delegate assemblyman assemblywoman mp whip speaker',
    legislator: 'representative senator congressman congresswoman delegate assemblyman assemblywoman mp whip speaker',
    congressman: 'representative whip speaker',
    congresswoman: 'representative whip speaker',
    cop: 'officer',
    lawyer: 'attorney solicitor barrister counsel',
    attorney: 'lawyer',
    professor: 'prof lecturer scholar',
    scholar: 'professor prof lecturer fellow',
    reverend: 'pastor priest minister',
    pastor: 'reverend minister',
    justice: 'judge',
    executive: 'ceo chief president chairman',
  }).map(([wider, titles]) => [wider, new Set(titles.split(' '))]),
)

/** Titles that are surnames too. */
export const titleSurnames = wordsOf([
  {
    from: 'surnames of English-language news',
    words:
      'king queen prince pope bishop cardinal judge justice marshal dean major sergeant constable ranger warden priest knight chancellor imam sultan emir',
  },
])

export const titleNouns = wordsOf(entries)

/** Who speaks for an organization: unnamed, such a person counts as the organization. */
export const spokespeople = wordsOf([
  {
    from: 'desk guides: “an official of a named body speaks for it”',
    words: `spokesman spokeswoman spokesperson official representative leader leadership aide lawyer attorney counsel executive
      management publicist adviser advisor staffer administrator`,
  },
])
