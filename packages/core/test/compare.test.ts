import { describe, expect, it } from 'vitest'
import { agreeAsPerson, foldName } from '../src/compare/names.js'
import { type ComparedPiece, compareReports, type Report } from '../src/index.js'
import { markedReport } from './support/marked-report.js'
import { rampReports } from './support/ramp-reports.js'

const reports = rampReports()
const [courier, tribune, wire] = reports
const compared = compareReports(reports)
const articlesOf = (label: string): readonly number[] | undefined =>
  compared.sources.find((source) => source.label === label)?.voices.map(({ article }) => article)
const printed = (of: readonly Report[], article: number, pieces: readonly ComparedPiece[]): string =>
  pieces
    .map(({ start, end, as, hasGapBefore }) => {
      const words = of[article]!.article.text.slice(start, end)
      return `${hasGapBefore ? '^' : ''}${as === 'same' ? words : `{${as}: ${words}}`}`
    })
    .join('|')

/** Two articles, each of one quotation by one speaker. */
function two(first: string, second: string, speakers: readonly [string, string] = ['Ines Marr', 'Ines Marr']) {
  const pair = [first, second].map((words, index) =>
    markedReport(`[source [@a ${speakers[index]}]] [cue said]: [content “${words}”]. Rain fell.`, {
      attributions: { 1: { speaker: 'a', form: 'direct' } },
      sources: { a: { name: speakers[index]! } },
    }),
  )
  const { utterances } = compareReports(pair)
  return utterances.map(({ versions }) => versions.map(({ article, pieces }) => printed(pair, article, pieces)))
}

describe('sources of several articles', () => {
  it('are one where their names are, and the way they were matched is said', () => {
    expect(articlesOf('Tove Arrenby')).toEqual([0, 1, 2])
    const arrenby = compared.sources.find(({ label }) => label === 'Tove Arrenby')
    expect(arrenby?.matchedBy).toBe('last-name')
    expect(compared.sources[0]).toBe(arrenby)
  })

  it('are one where initials stand for a name', () => {
    const office = compared.sources.find(({ label }) => label === 'Maritime Safety Office')
    expect(office?.matchedBy).toBe('initials')
    expect(office?.voices.map(({ article, heard }) => [article, heard])).toEqual([
      [0, 1],
      [1, 1],
    ])
  })

  it('stay apart where a last name can be of two', () => {
    expect(articlesOf('Dorrin Pell')).toEqual([0])
    expect(articlesOf('D. Pell')).toEqual([1])
    expect(articlesOf('Ansel Pell')).toEqual([2])
    const [pell] = compareReports([courier!, tribune!]).sources.filter(({ label }) => label === 'Dorrin Pell')
    expect(pell?.matchedBy).toBe('given-name')
    expect(pell?.voices.length).toBe(2)
  })

  it('are counted where they have no name', () => {
    expect(compared.unnamed.map(({ length }) => length)).toEqual([2, 0, 1])
  })

  it.each([
    ['Robert Lund', 'Bob Lund', 'given-name'],
    ['Robert Lund', 'R. Lund', 'given-name'],
    ['Robert Lund', 'Roberta Lund', undefined],
    ['Dr. Robert A. Lund Jr.', 'Robert Lund', 'given-name'],
    ['Robert Axel Lund', 'Robert Bo Lund', undefined],
    ['Sen. Lund', 'Robert Lund', 'last-name'],
    ['Robert Lund', 'Robert Lünd', 'full-name'],
    ['Robert Lund', 'Robert Berg', undefined],
  ])('%s and %s: %s', (a, b, way) => {
    expect(agreeAsPerson(foldName(a), foldName(b))).toBe(way)
  })
})

describe('the same utterance as each prints it', () => {
  it('has what differs marked, and typography apart', () => {
    const [fault] = compared.utterances
    expect(fault!.versions.map(({ article, pieces }) => printed(reports, article, pieces))).toEqual([
      '{typography: This }|was a |{typography: known fault }|with a |{differs: known }|remedy|We |{differs: do }|not wait for the second lorry.',
      '{typography: This }|was a |{typography: known fault, }|with a |^remedy. We |{differs: will }|not wait for the second lorry.',
      '{typography: this }|was a |{typography: KNOWN fault }|with a |{differs: known }|remedy',
    ])
  })

  it('marks words left out, and where one prints more', () => {
    expect(two('The pins were replaced last spring by the yard', 'The pins were replaced by the yard')).toEqual([
      ['The pins were replaced |{differs: last spring }|by the yard', 'The pins were replaced |^by the yard'],
    ])
    expect(two('A pin sings before it breaks. Somebody will have heard it', 'A pin sings before it breaks')).toEqual([
      ['A pin sings before it breaks. |{beyond: Somebody will have heard it}', 'A pin sings before it breaks'],
    ])
  })

  it('is printed once, whatever is reported inside it', () => {
    const first = markedReport(
      '[1.source [@a Ines Marr]] [1.cue said]: [1.content “[2.source We] [2.cue know] [2.content the pins were cracked all winter]”].',
      { attributions: { 1: { speaker: 'a', form: 'direct' }, 2: { speaker: 'a', form: 'direct' } } },
    )
    const { utterances } = compareReports([first, first])
    expect(utterances.map(({ versions }) => versions.map(({ attribution }) => attribution))).toEqual([['a1', 'a1']])
  })

  it('is silent on quotations that share common words alone', () => {
    expect(two('We will do all that we can for them', 'We will do all that we can for the harbour')).toEqual([])
    expect(two('No comment', 'No comment')).toEqual([])
  })

  it('asks for more where the speakers are two', () => {
    const [first, second] = ['We asked the council for a ferry', 'We asked the minister for a ferry']
    expect(two(first!, second!).length).toBe(1)
    expect(two('We asked for a ferry', 'We asked for a boat', ['Ines Marr', 'Olav Strand'])).toEqual([])
  })
})

describe('what is found in one article alone', () => {
  it('is what no sentence of the others has a good part of', () => {
    const lone = compared.statements.map(({ article, content }) =>
      content.map(({ start, end }) => reports[article]!.article.text.slice(start, end)).join(' … '),
    )
    expect(lone).toEqual([
      'a deckhand as telling inspectors that the ramp had been “knocking since the summer”',
      'that nine dialysis patients depend on the clinic boat',
      'nobody had ordered new hinge pins from Bellmarsh before Easter',
    ])
  })

  it('is not what another article says in its own voice', () => {
    const claim = markedReport('[source [@a The clerk]] [cue said] [content the bridge at Merrow had cracked bolts].', {
      attributions: { 1: { speaker: 'a' } },
    })
    const own = markedReport('The bolts of the bridge at Merrow are cracked. Rain fell.')
    const other = markedReport('The choir sang. Rain fell on the market square.')
    expect(compareReports([claim, own]).statements).toEqual([])
    expect(compareReports([claim, other]).statements.length).toBe(1)
  })
})

describe('how each introduces the same person', () => {
  it('is the title and standing each gives, with the sentence of the first mention', () => {
    const arrenby = compared.introductions.find(({ label }) => label === 'Tove Arrenby')
    const titles = arrenby!.introductions.map(({ article, title }) =>
      title === undefined ? undefined : reports[article]!.article.text.slice(title.start, title.end),
    )
    expect(titles).toEqual(['the office’s director of inspections', undefined, undefined])
    const { sentence, article } = arrenby!.introductions[2]!
    expect(wire!.article.text.slice(sentence.start, sentence.end)).toMatch(/^Inspector Tove Arrenby said/)
    expect(article).toBe(2)
  })
})

it('compares two to six', () => {
  expect(() => compareReports([courier!])).toThrow('Cannot compare 1 report: give two to six.')
  expect(() => compareReports(Array.from({ length: 7 }, () => courier!))).toThrow('Cannot compare 7 reports')
})
