import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allRules, linkOf, type Report, toSarif } from '../src/index.js'
import { hostileReport } from './support/hostile-report.js'
import { lanternReport } from './support/lantern-report.js'
import { markedReport } from './support/marked-report.js'
import { sarifFaults } from './support/sarif-schema.js'

const marked = `# The ramp

[!bare-source.problem A source] said the 🚢 ramp [!unsupported-certainty clearly] was safe.`
const ferry = (article: Partial<Report['article']> = { kind: 'text' }) =>
  markedReport(marked, { article: { input: 'desk/the ramp.txt', ...article } })
const runOf = (report: Report) => JSON.parse(toSarif(report)).runs[0]

describe('the published schema of SARIF 2.1.0', () => {
  it.each([
    ['findings', ferry()],
    ['a page', ferry({ kind: 'html', url: 'https://gazette.example/ramp' })],
    ['no finding', lanternReport()],
    ['hostile words', hostileReport()],
  ])('holds with %s', (_, report) => {
    expect(sarifFaults(JSON.parse(toSarif(report)))).toEqual([])
  })

  it('and would say where it does not', () => {
    const log = JSON.parse(toSarif(ferry()))
    log.runs[0].results[0].level = 'grave'
    delete log.version
    expect(sarifFaults(log).length).toBeGreaterThan(1)
  })
})

describe('a result', () => {
  it('has rule, level, words, place and fingerprint', () => {
    const [first, second] = runOf(ferry()).results
    expect(first).toMatchObject({
      ruleId: 'bare-source',
      level: 'error',
      message: { text: 'The rule bare-source finds these words. “A source”' },
      partialFingerprints: { 'whence/v1': ferry().findings[0]!.fingerprint },
      suppressions: [],
    })
    expect(first.locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: 'desk/the%20ramp.txt' },
          region: { startLine: 3, startColumn: 1, endLine: 3, endColumn: 9 },
        },
      },
    ])
    expect(second.level).toBe('note')
    // The ship is one character of two UTF-16 units.
    expect(second.locations[0].physicalLocation.region).toMatchObject({ startColumn: 27, endColumn: 34 })
  })

  it('has no region in a page, whose text is not its file', () => {
    const page = runOf(ferry({ kind: 'html', input: 'ramp.html' }))
    expect(page.results[0].locations[0].physicalLocation).toEqual({ artifactLocation: { uri: 'ramp.html' } })
  })

  it('is suppressed with its reason where it was dismissed', () => {
    const report = ferry()
    const [one, two] = report.findings
    const dismissed = { reason: 'The caption names her.' }
    const run = runOf({ ...report, findings: [{ ...one!, dismissed }, two!] })
    expect(run.results.map(({ suppressions }: { suppressions: unknown }) => suppressions)).toEqual([
      [{ kind: 'external', justification: 'The caption names her.' }],
      [],
    ])
  })

  it('leads to words that belong to it', () => {
    const report = ferry()
    const [one] = report.findings
    const run = runOf({ ...report, findings: [{ ...one!, related: [{ start: 0, end: 8 }] }] })
    expect(run.results[0].relatedLocations[0]).toMatchObject({
      message: { text: '“The ramp”' },
      physicalLocation: { region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 9 } },
    })
  })

  it('has no words that a viewer takes for a link or a placeholder', () => {
    const [first] = runOf(markedReport('[!bare-source {0} (see](x)]')).results
    expect(first.message.text).toContain('“{{0}} (see')
    expect(first.message.text).not.toContain('](')
  })
})

describe('lines and columns', () => {
  it('lead back to the offsets, whatever ends the lines', () => {
    const lines = fc.array(fc.string({ unit: fc.constantFrom('a', ' ', '🚢', 'é', '\r'), maxLength: 6 }), {
      minLength: 1,
    })
    fc.assert(
      fc.property(lines, fc.constantFrom('\n', '\r\n'), fc.nat(), fc.nat(), (parts, end, a, b) => {
        const text = parts.join(end)
        const [start, stop] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [number, number]
        const report = ferry()
        const finding = { ...report.findings[0]!, start, end: stop }
        const article = { ...report.article, text, blocks: [] }
        const [result] = runOf({ ...report, article, findings: [finding] }).results
        const { startLine, startColumn, endLine, endColumn } = result.locations[0].physicalLocation.region
        const offset = (line: number, column: number) =>
          text
            .split(/(?<=\n)/)
            .slice(0, line - 1)
            .join('').length +
          column -
          1
        expect([offset(startLine, startColumn), offset(endLine, endColumn)]).toEqual([start, stop])
      }),
    )
  })

  it('do not count a byte order mark', () => {
    const report = ferry()
    const article = { ...report.article, text: `\ufeff${report.article.text}` }
    const finding = { ...report.findings[0]!, start: 1, end: 4 }
    const [result] = runOf({ ...report, article, findings: [finding] }).results
    expect(result.locations[0].physicalLocation.region).toMatchObject({ startColumn: 1, endColumn: 4 })
  })
})

describe('what was read', () => {
  it.each([
    ['./desk/a b#1.txt', undefined, 'desk/a%20b%231.txt'],
    ['/desk/ä.txt', undefined, 'file:///desk/%C3%A4.txt'],
    ['C:\\desk\\a.txt', undefined, 'file:///C:/desk/a.txt'],
    ['https://gazette.example/a?b=1', 'https://gazette.example/b', 'https://gazette.example/b'],
    ['https://gazette.example/a?b=1', undefined, 'https://gazette.example/a?b=1'],
    ['page.html', 'https://gazette.example/own', 'page.html'],
    ['-', undefined, `urn:sha256:${'0'.repeat(64)}`],
    ['half \ud800', undefined, 'half%20%EF%BF%BD'],
  ])('%s is %s', (input, url, uri) => {
    const run = runOf(ferry({ input, ...(url === undefined ? {} : { url }) }))
    expect(run.artifacts).toEqual([{ location: { uri } }])
  })

  it('is no file where it is called by its own first words', () => {
    const { article } = ferry()
    const run = runOf(ferry({ kind: 'text', input: article.text.replace(/\s+/g, ' ').trim() }))
    expect(run.artifacts).toEqual([{ location: { uri: `urn:${article.id}` } }])
  })
})

it('has every rule with its reasons and the guides behind it', () => {
  const { rules } = runOf(ferry()).tool.driver
  expect(rules.map(({ id }: { id: string }) => id)).toEqual(allRules.map(({ id }) => id))
  for (const [index, { why, reader, editor, guides: says, trial }] of allRules.entries()) {
    const { help, defaultConfiguration } = rules[index]
    for (const words of [why, reader, editor, ...says.map(linkOf)]) {
      expect(help.text).toContain(words)
      expect(help.markdown).toContain(words)
    }
    expect(defaultConfiguration.enabled).toBe(trial === undefined)
  }
})

it('notes what was met while reading', () => {
  const problems = [{ stage: 'rules', code: 'stale-dismissal', message: 'It matches nothing.' }] as const
  const [invocation] = runOf(markedReport(marked, { problems })).invocations
  expect(invocation.toolExecutionNotifications).toMatchObject([
    { descriptor: { id: 'stale-dismissal' }, message: { text: 'It matches nothing.' } },
  ])
})
