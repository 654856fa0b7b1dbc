import { describe, expect, it } from 'vitest'
import { parseReport, summarise, toAnnotations, toCsv, toJson, toJsonLine, toMarkdown } from '../src/index.js'
import { hostileReport } from './support/hostile-report.js'
import { lanternReport } from './support/lantern-report.js'
import { markedReport } from './support/marked-report.js'

describe('JSON', () => {
  it('gives the report back', () => {
    const report = lanternReport()
    expect(parseReport(JSON.parse(toJson(report)))).toEqual(report)
    expect(parseReport(JSON.parse(toJsonLine(report)))).toEqual(report)
  })

  it('is one line for every reader of lines, whatever the text holds', () => {
    const report = markedReport('One\u2028two\u0085three\u2029four.')
    expect(toJsonLine(report)).toMatch(/^[^\n\r\u0085\u2028\u2029]+\n$/)
    expect(JSON.parse(toJsonLine(report))).toEqual(report)
  })
})

describe('CSV', () => {
  it('has a line for each attribution, with who, how and what', () => {
    const rows = readCsv(toCsv([lanternReport()]))
    expect(rows.length).toBe(18)
    expect(rows[15]).toMatchObject({
      attribution: 'a16',
      within: 'a15',
      speaker_name: 'the overseers',
      speaker_naming: 'unnamed',
      removes: '3',
      path: 'Lida Kovarre > Anselm Roke > the overseers',
      cue: 'said',
      content: 'that the pumps were needed for the Marshal’s baths',
    })
  })

  it('names its columns once for several reports', () => {
    const csv = toCsv([lanternReport(), lanternReport()])
    expect(csv.split('\r\n').filter((line) => line.startsWith('article,')).length).toBe(1)
    expect(readCsv(csv).length).toBe(36)
  })

  it('keeps commas, quotation marks and line breaks inside their cell', () => {
    const [row] = readCsv(toCsv([markedReport('[source Ada, "the\nclerk",] [cue said] [content so, twice].')]))
    expect(row).toMatchObject({ source: 'Ada, "the clerk",', content: 'so, twice' })
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '＝1'])('takes the formula out of %j', (formula) => {
    const [row] = readCsv(toCsv([markedReport(`[source Ada] [cue said] [content ${formula}].`)]))
    expect(row?.content).toBe(`'${formula.trim()}`)
  })

  it('leaves a sign inside the words alone', () => {
    const [row] = readCsv(toCsv([markedReport('[source Ada] [cue said] [content two = two].')]))
    expect(row?.content).toBe('two = two')
  })
})

describe('Web Annotations', () => {
  const items = (report: Parameters<typeof toAnnotations>[0]) => JSON.parse(toAnnotations(report)).first.items

  it('quotes the words with what stands around them', () => {
    const [, cue] = items(lanternReport()).filter((item: { id: string }) => item.id.includes('-a16-'))
    expect(cue.body).toMatchObject({
      role: 'cue',
      value: 'cue: the overseers',
      within: 'a15',
      removes: 3,
      confidence: 0.84,
    })
    expect(cue.target[0].selector[0]).toMatchObject({
      type: 'TextQuoteSelector',
      exact: 'said',
      prefix: expect.stringMatching(/the overseers $/),
      suffix: expect.stringMatching(/^ that the pumps/),
    })
  })

  it('counts in code points, and cuts no character in half', () => {
    const report = markedReport(`${'🌊'.repeat(40)} [source Ada 🜁] [cue said] [content no 🌊]${'🌊'.repeat(40)}`)
    const points = [...report.article.text]
    const found = items(report)
    expect(found.length).toBe(3)
    for (const { target } of found) {
      const [quote, position] = target[0].selector
      expect(points.slice(position.start, position.end).join('')).toBe(quote.exact)
      expect(quote.prefix + quote.suffix).not.toMatch(/\p{Surrogate}/u)
    }
  })

  it('names the page as the source, or the digest of the text where there is no page', () => {
    expect(items(lanternReport())[0].target[0].source).toBe('https://clarion.orsava.example/2029/03/lantern-unmasked')
    expect(items(markedReport('[cue It was said].'))[0].target[0].source).toMatch(/^urn:sha256:0+$/)
  })
})

describe('Markdown', () => {
  it('has the same parts as the other formats', () => {
    const markdown = toMarkdown(lanternReport())
    expect(markdown).toContain(summarise(lanternReport()).paragraph.slice(0, 60))
    expect(markdown).toContain('| Anselm Roke | person, named | 2 | 2 retold | 2 |')
    expect(markdown).toMatch(/^- Lida Kovarre\n {2}- Anselm Roke\n {4}- told of → /m)
    expect(markdown).toContain('## Sentences that rest on the writer alone')
  })

  it('says of a document without a name what it is, and of others also whether they have one', () => {
    const markdown = toMarkdown(lanternReport())
    expect(markdown).toContain('| a pamphlet | document | 2 |')
    expect(markdown).toContain('| some Lantern groups | group, unnamed | 2 |')
  })

  it('leaves no mark or markup of the article in force', () => {
    const markdown = toMarkdown(hostileReport())
    expect(markdown).not.toMatch(/<(?!\/?sub>)/)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they must not be there
    expect(markdown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
    const cells = toMarkdown(markedReport('[source A | *b* `c` [d](e)] [cue said] [content _so_].'))
    expect(cells).toContain('\\_so\\_')
    expect(toMarkdown(markedReport('# 1. A # b\n\nx'))).toMatch(/^# 1\\. A \\# b$/m)
  })
})

/** Rows of RFC 4180 text as records of its first line's names. */
function readCsv(csv: string): Record<string, string>[] {
  const rows: string[][] = [[]]
  let cell = ''
  let quoted = false
  for (let at = 0; at < csv.length; at++) {
    const here = csv[at]!
    if (quoted && here === '"' && csv[at + 1] === '"') cell += csv[++at]
    else if (here === '"') quoted = !quoted
    else if (!quoted && (here === ',' || here === '\r')) {
      rows.at(-1)!.push(cell)
      cell = ''
      if (here === '\r') {
        at += 1
        rows.push([])
      }
    } else cell += here
  }
  const [heads, ...records] = rows.filter((row) => row.length > 0)
  return records.map((record) => {
    expect(record.length).toBe(heads!.length)
    return Object.fromEntries(heads!.map((head, index) => [head, record[index]!]))
  })
}
