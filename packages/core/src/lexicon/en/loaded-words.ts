import type { Phrase } from '../../rules/find-phrases.js'

/** Where the word must stand to have its loaded sense. */
export type Sense =
  /** Wherever it stands. */
  | 'always'
  /** Only as the word for what somebody said: “slammed the plan”, not “slammed the door”. */
  | 'speech'

/** A loaded word in all its forms, with the plain word for the same thing. */
export interface LoadedWord extends Phrase {
  readonly plain: string
  readonly sense: Sense
  /** Ordinary senses, which are left alone. */
  readonly note?: string
  /** Words which, right before it, give an ordinary sense. */
  readonly notAfter?: readonly string[]
  /** Words which, right after it, give an ordinary sense. */
  readonly notBefore?: readonly string[]
  /** Words which, in the same sentence, give an ordinary sense: “sewage” beside “cesspool”. */
  readonly unlessNear?: readonly string[]
  /** It is a blow as well: with an object and “into”, “against” or “through” it tells of one. */
  readonly strikes?: true
  /** It brings in speech even where no source was read: before “that”, and before “about” if `people` alone do it or somebody is its subject. */
  readonly speaks?: 'people' | 'anything'
  /** `words` of the row that is said of the other side; every word that names a group has one. */
  readonly mirror?: string
}

const desk = 'desk guides: plain verbs for speech and criticism'
const verdict = 'desk guides: no verdict in an adjective or a noun'
const person = 'desk guides: no disdain in the word for a person'
const group = 'desk guides: call a group what it calls itself, or by what it does'

const speech = (words: string, plain: string, note?: string, rest: Partial<LoadedWord> = {}): LoadedWord => ({
  words,
  plain,
  sense: 'speech',
  from: desk,
  notBefore: ['shut', 'open', 'off', 'apart', 'down', 'up', 'home', 'away'],
  ...(note === undefined ? {} : { note }),
  ...rest,
})
const strikes = (words: string, plain: string, note: string): LoadedWord =>
  speech(words, plain, note, { strikes: true })
const word = (words: string, plain: string, rest: Partial<LoadedWord> = {}): LoadedWord => ({
  words,
  plain,
  sense: 'always',
  from: verdict,
  ...rest,
})
const people = (words: string, plain: string, rest: Partial<LoadedWord> = {}): LoadedWord =>
  word(words, plain, { from: person, ...rest })
const pair = (one: string, onePlain: string, other: string, otherPlain: string): readonly LoadedWord[] => [
  { words: one, plain: onePlain, sense: 'always', from: group, mirror: other },
  { words: other, plain: otherPlain, sense: 'always', from: group, mirror: one },
]

/** Speech and criticism. */
const speeches: readonly LoadedWord[] = [
  strikes('slam|slams|slammed|slamming', 'criticize', 'a door; a car into a wall; a storm; a grand slam'),
  strikes('blast|blasts|blasted|blasting', 'criticize', 'an explosion; rock; music; off'),
  strikes('rip|rips|ripped|ripping', 'criticize', 'cloth; off; a rip current'),
  strikes('bash|bashes|bashed|bashing', 'criticize', 'a blow; a party'),
  strikes('trash|trashes|trashed|trashing', 'criticize', 'refuse; a room'),
  strikes('torch|torches|torched|torching', 'criticize', 'a car; a light'),
  speech('skewer|skewers|skewered|skewering', 'criticize', 'meat'),
  strikes('shred|shreds|shredded|shredding', 'criticize', 'paper'),
  speech('eviscerate|eviscerates|eviscerated|eviscerating', 'criticize', 'an animal'),
  speech('savage|savages|savaged|savaging', 'criticize', 'a dog; a beast'),
  strikes('hammer|hammers|hammered|hammering', 'criticize', 'a nail; a storm; out a deal'),
  speech('lambast|lambaste|lambasts|lambastes|lambasted|lambasting', 'criticize'),
  speech('tear|tears|tore|tearing into', 'criticize'),
  speech('rip|rips|ripped|ripping into', 'criticize'),
  speech('lash|lashes|lashed|lashing out', 'criticize'),
  speech('rail|rails|railed|railing', 'object to', 'tracks; a ship’s rail'),
  speech('whine|whines|whined|whining', 'complain', 'an engine; a dog', { speaks: 'anything' }),
  speech('ranted|ranting', 'speak at length', undefined, { speaks: 'people' }),
  speech('spew|spews|spewed|spewing', 'say', 'smoke; lava'),
  speech('gush|gushes|gushed|gushing', 'praise', 'water'),
  speech('sneer|sneers|sneered|sneering', 'say', undefined, { speaks: 'people' }),
  speech('crow|crows|crowed|crowing', 'say', 'a bird', { speaks: 'anything' }),
  speech('gloat|gloats|gloated|gloating', 'say', undefined, { speaks: 'people' }),
  speech('parrot|parrots|parroted|parroting', 'repeat', 'a bird'),
  speech('bloviate|bloviates|bloviated|bloviating', 'speak at length', undefined, { speaks: 'people' }),
]

/** Verdicts. Words that a court, a doctor or a report of violence uses plainly are left out: “heinous”, “horrific”, “insane”. */
const verdicts: readonly LoadedWord[] = [
  word('shameful|shamefully', 'what was done or said'),
  word('shameless|shamelessly', 'what was done or said'),
  word('disgraceful|disgracefully', 'what was done or said'),
  word('despicable', 'what was done or said'),
  word('reprehensible', 'what was done or said'),
  word('repugnant', 'what was done or said', { notBefore: ['to'], note: 'repugnant to the law' }),
  word('abhorrent', 'what was done or said'),
  word('outrageous|outrageously', 'what was done or said'),
  word('egregious|egregiously', 'what was done or said', { note: '“egregious violation” is a term of some laws' }),
  word('brazen|brazenly', 'what was done or said', {
    note: 'made of brass',
    unlessNear: ['brass', 'altar', 'bell', 'bells'],
  }),
  word('appalling|appallingly', 'what was done or said'),
  word('ludicrous|ludicrously', 'what was done or said'),
  word('laughable|laughably', 'what was done or said'),
  word('preposterous|preposterously', 'what was done or said'),
  word('idiotic|idiotically', 'what was done or said'),
  word('moronic', 'what was done or said'),
  word('asinine', 'what was done or said'),
  word('unhinged', 'what was done or said', {
    note: 'a door taken off its hinges',
    unlessNear:
      'door doors gate gates shutter shutters hatch hatches lid lids window windows panel panels flap flaps hinge hinges'.split(
        ' ',
      ),
  }),
  word('draconian', 'strict'),
  word('gutless', 'what was done or said'),
  word('spineless', 'what was done or said', {
    note: 'animals without a backbone; a plant without spines',
    unlessNear: 'species animal animals creature creatures cactus worm worms jellyfish'.split(' '),
  }),
  word('feckless|fecklessly', 'what was done or said'),
  word('cowardly', 'what was done or said'),
  word('craven|cravenly', 'what was done or said'),
  word('bumbling', 'what was done or said', { note: 'a bee' }),
  word('clueless', 'what was done or said'),
  word('masterful|masterfully', 'what was done or said'),
  word('job-killing', 'what it does to jobs, by whose count'),
  word('freedom-loving|liberty-loving', 'what they ask for'),
  word('much-needed', 'who needs it', {
    note: 'in a drought anyone would say so',
    notBefore: 'rain rains rainfall shower showers snow water rest sleep'.split(' '),
  }),
  word('long-overdue', 'since when it was due, and who says so'),
  word('travesty', 'what was done'),
  word('boondoggle|boondoggles', 'what it cost, and who says it is waste'),
  word('fiasco|fiascos|fiascoes', 'what went wrong'),
  word('debacle|debacles', 'what went wrong'),
  word('trainwreck|trainwrecks', 'what went wrong'),
  word('dumpster fire', 'what went wrong'),
  word('laughingstock', 'who laughs'),
  word('cesspool|cesspools', 'what is done there', {
    note: 'a pit for sewage',
    unlessNear:
      'sewage sewer sewers septic tank tanks drain drains drained drainage ditch ditches pump pumps pumped pumping pipe pipes overflow overflowed overflowing overflows leaked leaking leaks seeped emptied dug waste toilet toilets latrine latrines manure groundwater well wells pit pits'.split(
        ' ',
      ),
  }),
  word('bombshell|bombshells', 'what is new', { note: 'ordnance', notAfter: ['blonde', 'unexploded', 'blond'] }),
  word('witch hunt|hunts', 'inquiry', { note: 'witches of past ages' }),
  word('kangaroo court|courts', 'court'),
  word('smear campaign|campaigns', 'criticism'),
  word('hit piece|pieces', 'article'),
  word('hatchet job|jobs', 'criticism'),
  word('power grab|grabs', 'what power is taken, under which law'),
  word('fearmongering|scaremongering|fear-mongering|scare-mongering', 'warning'),
  word('kowtow|kowtows|kowtowed|kowtowing', 'yield', { note: 'the bow at a court' }),
  word('pander|panders|pandered|pandering', 'please'),
  word('cozy|cozies|cozied|cozying|cosying up', 'seek favour with'),
  word('rammed|ramming through', 'pass without debate'),
  word('rant|rants', 'speech'),
  word('tirade|tirades', 'speech'),
  word('diatribe|diatribes', 'speech'),
  word('screed|screeds', 'text'),
]

/** Anyone may be so called, so these need no mirror. “Mouthpiece” and “lapdog” are left out: an instrument and a dog have them too. */
const persons: readonly LoadedWord[] = [
  people('thug|thugs', 'the charge or the act'),
  people('goon|goons', 'guard'),
  people('crony|cronies', 'associate', { notBefore: ['capitalism', 'capitalist'] }),
  people('henchman|henchmen', 'aide'),
  people('stooge|stooges', 'ally', { notAfter: ['three'] }),
  people('lackey|lackeys', 'aide'),
  people('sycophant|sycophants', 'supporter'),
  people('shill|shills', 'supporter'),
  people('apologist|apologists', 'defender', { note: 'one who writes in defence of a faith' }),
  people('demagogue|demagogues', 'what was done or said'),
  people('fearmonger|fearmongers', 'who warns'),
  people('charlatan|charlatans', 'what was done or said'),
  people('buffoon|buffoons', 'what was done or said'),
  people('moron|morons', 'what was done or said'),
  people('idiot|idiots', 'what was done or said'),
  people('crackpot|crackpots', 'what was done or said'),
]

/** Names for a group, each beside the one that the other side gets. */
const groups: readonly LoadedWord[] = [
  ...pair('radical left', 'the group’s own name', 'radical right', 'the group’s own name'),
  ...pair('loony left', 'the group’s own name', 'loony right', 'the group’s own name'),
  ...pair('moonbat|moonbats', 'the group’s own name', 'wingnut|wingnuts', 'the group’s own name'),
  ...pair('left-wing mob|mobs', 'who did it', 'right-wing mob|mobs', 'who did it'),
  ...pair('left-wing nut|nuts|nutjob|nutjobs', 'who it is', 'right-wing nut|nuts|nutjob|nutjobs', 'who it is'),
  ...pair('gun-grabber|gun-grabbers|gun-grabbing', 'who wants which law', 'gun-nut|gun-nuts', 'who wants which law'),
  ...pair('gun grabber|grabbers', 'who wants which law', 'gun nut|nuts', 'who wants which law'),
  ...pair(
    'climate alarmist|alarmists|alarmism',
    'what they hold',
    'climate denier|deniers|denialism',
    'what they hold',
  ),
  ...pair('warmonger|warmongers|warmongering', 'what they want', 'appeaser|appeasers', 'what they want'),
  ...pair('pro-abort|pro-aborts', 'what they want', 'anti-choicer|anti-choicers', 'what they want'),
  ...pair('illegals', 'without leave to stay', 'xenophobes', 'what they want'),
  ...pair('death tax', 'estate tax', 'tax giveaway|giveaways', 'tax cut'),
]

export const loadedWords: readonly LoadedWord[] = [...speeches, ...verdicts, ...persons, ...groups]
