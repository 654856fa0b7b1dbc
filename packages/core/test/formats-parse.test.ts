import { describe, expect, it } from 'vitest'
import { parseReport, type Report } from '../src/index.js'
import { lanternReport } from './support/lantern-report.js'

/** A copy with one place changed: `sources.2.name`. */
function changed(path: string, value: unknown): unknown {
  const report = JSON.parse(JSON.stringify(lanternReport()))
  const keys = path.split('.')
  const last = keys.pop()!
  const holder = keys.reduce((at, key) => at[key], report)
  if (value === undefined) delete holder[last]
  else holder[last] = value
  return report
}

const finding = {
  id: 'f1',
  rule: 'bare-source',
  level: 'note',
  start: 0,
  end: 4,
  message: 'Found.',
  speaker: 'writer',
  related: [],
}

describe('what is a report', () => {
  it('takes a report and fields that it does not know', () => {
    expect(parseReport(changed('sources.0.nickname', 'Ed'))).toMatchObject({ format: 'whence-report/1' })
  })

  it('takes findings with a fingerprint and a dismissal, and without', () => {
    const marked = { ...finding, fingerprint: '0d5e7f0c7c3a1b42', dismissed: { reason: 'Known.' } }
    expect(parseReport(changed('findings', [finding, { ...marked, id: 'f2' }])).findings[1]).toEqual({
      ...marked,
      id: 'f2',
    })
  })

  it('takes a report whose optional fields are missing', () => {
    const report = parseReport(changed('article.url', undefined)) as Report
    expect(report.article.url).toBeUndefined()
  })
})

describe('what is none', () => {
  it.each([
    ['format', 'whence-report/9', 'report.format should be “whence-report/1”'],
    ['article', null, 'report.article should be an object'],
    ['article.text', 7, 'report.article.text should be a string'],
    ['article.bylines', undefined, 'report.article.bylines should be an array'],
    ['article.blocks.1.kind', 'poem', 'report.article.blocks[1].kind should be one of title'],
    ['attributions.0.content.0.end', 1_000_000, 'report.attributions[0].content[0] should be a span inside the text'],
    ['attributions.0.content.0.start', 0.5, 'report.attributions[0].content[0] should be a span inside the text'],
    ['attributions.0.content.0.start', -1, 'report.attributions[0].content[0] should be a span inside the text'],
    [
      'attributions.0.cue',
      [
        { start: 9, end: 10 },
        { start: 4, end: 5 },
      ],
      'report.attributions[0].cue[1] should be after',
    ],
    ['attributions.0.confidence', 1.5, 'report.attributions[0].confidence should be a number from 0 to 1'],
    ['attributions.0.confidence', Number.NaN, 'report.attributions[0].confidence should be a number from 0 to 1'],
    ['attributions.0.speaker', 's99', '"s99" is nowhere'],
    ['attributions.1.id', 'a1', 'attributions[1].id should be an id of its own'],
    ['attributions.0.within', 'a2', 'not in a circle'],
    ['chains.0.path', ['s77'], '"s77" is nowhere'],
    ['voices.0.speaker', 'nobody', '"nobody" is nowhere'],
    ['article.kind', 'pdf', 'report.article.kind should be one of html, markdown, text'],
    ['findings', [finding, finding], 'findings[1].id should be an id of its own'],
    ['findings', [{ ...finding, speaker: 's99' }], '"s99" is nowhere'],
    ['findings', [{ ...finding, fingerprint: 7 }], 'report.findings[0].fingerprint should be a string'],
    ['findings', [{ ...finding, dismissed: {} }], 'report.findings[0].dismissed.reason should be a string'],
    ['madeBy.model', undefined, 'report.madeBy.model should be a string'],
  ])('says where: %s = %j', (path, value, message) => {
    expect(() => parseReport(changed(path, value))).toThrow(message)
  })

  it.each([undefined, null, 'report', 7, [], {}])('refuses %j', (value) => {
    expect(() => parseReport(value)).toThrow('Cannot read the report')
  })

  it('takes no field from a prototype', () => {
    const inherited = Object.create(lanternReport())
    expect(() => parseReport(inherited)).toThrow('report.format')
  })
})
