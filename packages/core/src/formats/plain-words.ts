import type { Report } from '../model/report.js'
import type { Source } from '../model/source.js'
import { familyLabel } from './families.js'
import type { Summary } from './summary.js'
import { capitalised, countOf, listOf, numberWord, percentWord, wholePercents } from './wording.js'

type Facts = Omit<Summary, 'paragraph'>

/** One paragraph that says what the article rests on. */
export function sayInPlainWords(report: Report, facts: Facts): string {
  const foreign = report.problems.find(({ code }) => code === 'language')
  if (foreign && report.attributions.length === 0)
    return `${foreign.message} So nothing is said here about what it rests on.`
  if (facts.words === 0) return 'No text was read, so nothing can be said about what it rests on.'
  if (report.attributions.length === 0)
    return `Nothing in these ${countOf(facts.words, 'word')} is given to a source: all of it is the writer’s own voice.`
  return [
    sayWhoCarries(report, facts),
    sayMostHeard(facts),
    sayHowDirectly(report),
    sayHowFar(facts),
    sayWhatStandsAlone(facts),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')
}

function sayWhoCarries({ sources }: Report, { voices, words }: Facts): string {
  const byId = new Map(sources.map((source) => [source.id, source]))
  const shareOf = (holds: (source: Source | undefined) => boolean): number =>
    voices
      .filter((row) => row.speaker !== 'writer' && holds(byId.get(row.speaker)))
      .reduce((sum, v) => sum + v.share, 0)
  const heard = voices.flatMap(({ speaker }) => byId.get(speaker) ?? [])
  const parts = [
    {
      who: describe(heard.filter(isOpen), 'named '),
      share: shareOf((source) => source !== undefined && isOpen(source)),
    },
    {
      who: `${describe(heard.filter((source) => !isOpen(source)))} without a name`,
      share: shareOf((source) => source !== undefined && !isOpen(source)),
    },
    { who: 'voices that nobody is named for', share: shareOf((source) => source === undefined) },
  ].filter(({ share }) => share > 0)
  const writer = voices.find(({ speaker }) => speaker === 'writer')?.share ?? 0
  const percents = wholePercents([...parts.map(({ share }) => share), writer])
  const said = parts.map(({ who, share }, index) => {
    const percent = percentWord(percents[index]!, share)
    return index === 0
      ? `${who} ${carry(who)} ${percent} of the ${words} words`
      : `${who} ${carry(who)} another ${percent}`
  })
  const own = `${percentWord(percents.at(-1)!, writer)} is the writer’s own voice, with the words that introduce the others`
  return `${capitalised([...said, own].join('; '))}.`
}

/** Those a reader can go and ask, or look up. */
const isOpen = ({ naming, kind }: Source): boolean => naming === 'named' || kind === 'document'

const carry = (who: string): string => (/^one /.test(who) && !/ and /.test(who) ? 'carries' : 'carry')

/** `three named people, one outlet and two documents`: documents and outlets are told by what they are, not by whether they bear a name. */
function describe(sources: readonly Source[], naming = ''): string {
  const kinds = [
    ['person', `${naming}person`, `${naming}people`],
    ['organization', `${naming}organization`, `${naming}organizations`],
    ['group', `${naming}group`, `${naming}groups`],
    ['outlet', 'outlet', 'outlets'],
    ['document', 'document', 'documents'],
  ] as const
  const parts = kinds.flatMap(([kind, one, many]) => {
    const n = sources.filter((source) => source.kind === kind).length
    return n === 0 ? [] : [countOf(n, one, many)]
  })
  return listOf(parts)
}

/** Up to three, each with its people and papers; of those that are heard alike often, all or none. */
function sayMostHeard({ families }: Facts): string {
  const heard = families.filter(({ words }) => words > 0)
  let count = Math.min(mostNamed, heard.length)
  while (count > 0 && count < heard.length && heard[count]!.words === heard[count - 1]!.words) count--
  if (count === 0 || heard.length === 1) return ''
  const named = heard
    .slice(0, count)
    .map((family) => `${familyLabel(family)} (${percentWord(family.percent, family.share)})`)
  return `Heard most ${count === 1 ? 'is' : 'are'} ${listOf(named)}.`
}

const mostNamed = 3

function sayHowDirectly({ attributions }: Report): string {
  const count = (form: string): number => attributions.filter((one) => one.form === form).length
  const forms = [
    [count('direct'), 'quotes word for word', 'quote word for word'],
    [count('mixed'), 'quotes in part', 'quote in part'],
    [count('indirect'), 'retells in other words', 'retell in other words'],
  ] as const
  const parts = forms.filter(([n]) => n > 0).map(([n, one, many]) => `${numberWord(n)} ${n === 1 ? one : many}`)
  if (attributions.length === 1) return `The one attribution ${parts[0]!.replace(/^one /, '')}.`
  return `Of ${countOf(attributions.length, 'attribution')}, ${listOf(parts)}.`
}

function sayHowFar({ passedOn, farthest, labelOf }: Facts): string {
  const far = passedOn.size
  if (far === 0) return ''
  const way =
    farthest === undefined
      ? ''
      : `; the longest way that is likely: ${['article', ...farthest.path.map(labelOf)].join(' → ')}`
  return `${far === 1 ? 'One reaches' : `${capitalised(numberWord(far))} reach`} the reader through another voice${way}.`
}

function sayWhatStandsAlone({ runningSentences, writerSentences, orphans }: Facts): string {
  const alone = writerSentences.length
  const own =
    alone === 0
      ? 'No sentence rests on the writer alone'
      : `${capitalised(numberWord(alone))} of ${countOf(runningSentences.length, 'sentence')} ${alone === 1 ? 'rests' : 'rest'} on the writer alone`
  const lost =
    orphans.length === 0
      ? ''
      : `; ${countOf(orphans.length, 'quotation')} ${orphans.length === 1 ? 'has' : 'have'} no speaker`
  return `${own}${lost}.`
}
