import type { Report } from '../model/report.js'
import type { Source } from '../model/source.js'
import { familyLabel } from './families.js'
import type { Summary, VoiceRow } from './summary.js'
import { capitalised, countOf, listOf, numberWord, percentWord } from './wording.js'

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
  const writer = voices.find(({ speaker }) => speaker === 'writer')
  const others = voices.filter((row) => row !== writer)
  const isOpenRow = ({ speaker }: VoiceRow) => isOpen(byId.get(speaker)!)
  const open = others.filter(isOpenRow)
  const closed = others.filter((row) => !isOpenRow(row))
  const sourcesOf = (rows: readonly VoiceRow[]) => rows.map(({ speaker }) => byId.get(speaker)!)
  const said = [
    { who: describe(sourcesOf(open), 'named '), rows: open },
    { who: `${describe(sourcesOf(closed))} without a name`, rows: closed },
  ]
    .filter(({ rows }) => rows.length > 0)
    .map(({ who, rows }, index) => {
      const percent = percentOf(rows)
      return index === 0
        ? `${who} ${carry(who)} ${percent} of the ${words} words`
        : `${who} ${carry(who)} another ${percent}`
    })
  const own = `${percentOf(writer ? [writer] : [])} is the writer’s own voice, with the words that introduce the others`
  return `${capitalised([...said, own].join('; '))}.`
}

/** Of all these together, as their rows say it. */
function percentOf(rows: readonly VoiceRow[]): string {
  const sum = (field: 'percent' | 'share') => rows.reduce((total, row) => total + row[field], 0)
  return percentWord(sum('percent'), sum('share'))
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

/** Up to three, or five where the third is heard no more often; each with its people and papers. Of those heard alike, all or none. */
function sayMostHeard({ families }: Facts): string {
  const heard = families.filter(({ words }) => words > 0)
  let count = Math.min(mostNamed, heard.length)
  while (count > 0 && count < Math.min(mostAlike, heard.length) && heard[count]!.words === heard[count - 1]!.words)
    count++
  while (count > 0 && count < heard.length && heard[count]!.words === heard[count - 1]!.words) count--
  if (count === 0 || heard.length === 1) return ''
  const named = heard
    .slice(0, count)
    .map((family) => `${familyLabel(family)} (${percentWord(family.percent, family.share)})`)
  return `Heard most ${count === 1 ? 'is' : 'are'} ${listOf(named)}.`
}

const mostNamed = 3
const mostAlike = 5

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
