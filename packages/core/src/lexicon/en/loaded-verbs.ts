import { wordsOf } from './entry.js'

/** What a reporting verb adds to “said”. */
export type Shade = 'doubts' | 'confesses' | 'presses' | 'colours'

export interface LoadedVerb {
  /** As a dictionary lists it. */
  readonly verb: string
  readonly shade: Shade
  /** In words for a reader: what the verb does beside saying that this was said. */
  readonly adds: string
  /** The sense that counts. */
  readonly sense: string
  /** Words that, within four words after the verb, show another sense; `claimed responsibility`. */
  readonly unless: readonly string[]
  readonly from: string
}

const style = 'style guides of newsrooms: verbs to use only where their sense is meant and can be shown'
const tone = 'style guides of newsrooms: verbs of manner that describe the speaker'

export const loadedVerbs: readonly LoadedVerb[] = [
  {
    verb: 'claim',
    shade: 'doubts',
    adds: 'it suggests that this may not be so',
    sense: 'to say that something is so; not to take, win, demand or cost',
    unless:
      'responsibility victory credit life lives victim victims title titles asylum benefits prize ownership mantle rights seat seats expenses damages compensation refund attack attacks'.split(
        ' ',
      ),
    from: style,
  },
  {
    verb: 'admit',
    shade: 'confesses',
    adds: 'it suggests something that the speaker would rather have kept back',
    sense: 'to say that something unwelcome is so; not to let in, nor to confess before a court',
    unless: 'hospital hospitals clinic ward entry guilt defeat charges counts'.split(' '),
    from: style,
  },
  {
    verb: 'concede',
    shade: 'confesses',
    adds: 'it suggests that the speaker gives up a point',
    sense: 'to say that something unwelcome is so; not to give up a race, a goal or a right',
    unless: 'defeat race election goal goals contest seat'.split(' '),
    from: style,
  },
  {
    verb: 'insist',
    shade: 'presses',
    adds: 'it suggests that others doubt this',
    sense: 'to say again and firmly that something is so; not to demand',
    unless: ['on', 'upon'],
    from: style,
  },
  {
    verb: 'boast',
    shade: 'colours',
    adds: 'it makes the speaker look proud of himself',
    sense: 'to say with pride; not to have something worth showing',
    unless: [],
    from: tone,
  },
  {
    verb: 'brag',
    shade: 'colours',
    adds: 'it makes the speaker look vain',
    sense: 'to say with vanity',
    unless: [],
    from: tone,
  },
  {
    verb: 'crow',
    shade: 'colours',
    adds: 'it makes the speaker look vain',
    sense: 'to say in triumph',
    unless: [],
    from: tone,
  },
  {
    verb: 'gloat',
    shade: 'colours',
    adds: 'it makes the speaker look glad of another’s loss',
    sense: 'to say in triumph',
    unless: [],
    from: tone,
  },
  {
    verb: 'whine',
    shade: 'colours',
    adds: 'it makes the complaint look petty',
    sense: 'to complain',
    unless: [],
    from: tone,
  },
  {
    verb: 'gripe',
    shade: 'colours',
    adds: 'it makes the complaint look petty',
    sense: 'to complain',
    unless: [],
    from: tone,
  },
  {
    verb: 'grouse',
    shade: 'colours',
    adds: 'it makes the complaint look petty',
    sense: 'to complain',
    unless: [],
    from: tone,
  },
  {
    verb: 'sneer',
    shade: 'colours',
    adds: 'it makes the speaker look full of contempt',
    sense: 'to say with contempt',
    unless: [],
    from: tone,
  },
  {
    verb: 'rant',
    shade: 'colours',
    adds: 'it makes the speaker look out of measure',
    sense: 'to say loudly and at length',
    unless: [],
    from: tone,
  },
  {
    verb: 'bluster',
    shade: 'colours',
    adds: 'it makes the words look empty',
    sense: 'to threaten loudly',
    unless: [],
    from: tone,
  },
  {
    verb: 'gush',
    shade: 'colours',
    adds: 'it makes the praise look out of measure',
    sense: 'to praise',
    unless: [],
    from: tone,
  },
  {
    verb: 'parrot',
    shade: 'colours',
    adds: 'it makes the speaker look thoughtless',
    sense: 'to repeat',
    unless: [],
    from: tone,
  },
]

export const loadedByVerb: ReadonlyMap<string, LoadedVerb> = new Map(loadedVerbs.map((entry) => [entry.verb, entry]))

/** Verbs that say only that something was said. */
export const neutralVerbs = wordsOf([
  {
    from: 'style guides of newsrooms: “said” and what is as plain',
    words: 'say tell add state note ask write explain announce',
  },
])

/** Where one of these stands before the verb, the writer says openly what is wrong with the statement. */
export const openDoubts = wordsOf([
  {
    from: 'style guides of newsrooms: say what is wrong with a statement',
    words: 'falsely wrongly incorrectly baselessly inaccurately misleadingly',
  },
])

/** Words of a court: there, to claim and to admit are steps of a procedure. */
export const courtWords = wordsOf([
  {
    from: 'law: papers that set out a claim',
    words: 'lawsuit suit complaint petition indictment affidavit filing pleading writ',
  },
  { from: 'law: who hears and what follows', words: 'court tribunal plea pleaded sentenced convicted guilty' },
])
