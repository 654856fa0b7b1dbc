/**
 * Two names of one kind that change places: as many words, the same gender, a like office, and no other “a” or “an” before it. Given
 * names are both in the table of given names or both not, and last words such as “Herald” and “Globe” both in that of outlets.
 */
export interface Pair {
  readonly kind: 'party' | 'politician' | 'movement' | 'outlet' | 'country' | 'faith'
  readonly one: string
  readonly other: string
  /** “Republican senators”: `one` is swapped for this before a noun, and this is swapped for `one` everywhere. */
  readonly adjective?: string
}

/** The pairs of each table below: `one/other`. Full names first, then the words by which an article takes them up. */
const pairs = (kind: Pair['kind'], words: string): Pair[] =>
  words
    .split(';')
    .map((pair) => pair.trim().split('/'))
    .map(([one, other]) => ({ kind, one: one!, other: other! }))

/** Full names; the last words of both are a pair as well. */
const people = (words: string): Pair[] =>
  pairs('politician', words).flatMap((pair) => [
    pair,
    { ...pair, one: pair.one.split(' ').at(-1)!, other: pair.other.split(' ').at(-1)! },
  ])

export const men = people(
  `Donald Trump/Joe Biden; Barack Obama/Dwight Eisenhower; Mitt Romney/John Kerry; Marco Rubio/Cory Booker; Ted Cruz/Tim Kaine;
  Mitch McConnell/Jim McGovern; Chuck Schumer/Bill Frist; John Boehner/Tom Daschle; Harry Reid/Howard Baker;
  Bernie Sanders/Rick Santorum; Mike Pence/Walter Mondale; John McCain/Terry McAuliffe; Chris Christie/Andrew Cuomo;
  Jeb Bush/Jimmy Carter; Robert Mueller/Ken Starr; William Barr/Eric Holder;
  Brett Kavanaugh/Stephen Breyer; Devin Nunes/Adam Schiff; Chuck Grassley/Jerry Nadler; Rick Perry/Jerry Brown;
  Jeremy Corbyn/Nigel Farage; Vladimir Putin/Benjamin Netanyahu`,
)

export const women = people(
  `Hillary Clinton/Elizabeth Dole; Nancy Pelosi/Susan Collins; Elizabeth Warren/Lisa Murkowski; Kamala Harris/Sarah Palin;
  Dianne Feinstein/Kay Hutchison; Angela Merkel/Margaret Thatcher`,
)

export const parties: readonly Pair[] = [
  { kind: 'party', one: 'Republican', other: 'Democrat', adjective: 'Democratic' },
  ...pairs('party', 'Republicans/Democrats; Tory/Whig; Tories/Whigs'),
]

export const movements = pairs(
  'movement',
  `Tea Party/Green Party; Antifa/Atomwaffen; NRA/NEA; National Rifle Association/National Education Association; Family Research Council/Human Rights Council;
  American Enterprise Institute/Economic Policy Institute; Heritage Foundation/Tides Foundation`,
)

export const outlets = pairs(
  'outlet',
  `New York Times/Wall Street Journal; Washington Post/Washington Times; Daily Caller/Daily Beast; Boston Herald/Boston Globe;
  Fox/Vox; CNN/CBN; Breitbart/Jacobin; Politico/Newsmax; Reuters/Bloomberg`,
)

export const countries = pairs(
  'country',
  `Russia/Syria; Russian/Syrian; Russians/Syrians; Iran/Italy; Iranian/Italian; Iranians/Italians; Iraq/Israel; Iraqi/Israeli;
  Iraqis/Israelis; China/Japan; Chinese/Japanese; Mexico/Canada; Mexican/Canadian; Mexicans/Canadians; Germany/Norway;
  German/Norwegian; Germans/Norwegians; Venezuela/Colombia; Venezuelan/Colombian; Venezuelans/Colombians; Ukraine/Libya;
  Ukrainian/Libyan; Ukrainians/Libyans; Britain/Sweden; British/Swedish; America/Australia; American/Australian;
  Americans/Australians; North Korea/South Korea; North Korean/South Korean; Moscow/Damascus; London/Stockholm;
  Beijing/Tokyo; Baghdad/Jerusalem; Tehran/Rome`,
)

export const faiths = pairs(
  'faith',
  `Christian/Buddhist; Christians/Buddhists; Christianity/Buddhism; Muslim/Hindu; Muslims/Hindus; Catholic/Protestant;
  Catholics/Protestants; Catholicism/Protestantism; Jew/Sikh; Jews/Sikhs; Judaism/Sikhism`,
)

/** Each name stands in one pair, and so the table goes both ways. */
export const allPairs: readonly Pair[] = [
  ...parties,
  ...men,
  ...women,
  ...movements,
  ...outlets,
  ...countries,
  ...faiths,
]
