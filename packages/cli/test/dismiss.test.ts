import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseReport, type Report } from '@whence/core'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { realReader } from './real-reader.js'
import { type Run, runMain } from './run-main.js'

const root = mkdtempSync(join(tmpdir(), 'whence-dismiss-'))
afterAll(() => rmSync(root, { recursive: true }))

const paragraphs = [
  'Bridge at Merrow to close',
  'The council will close the bridge at Merrow on Friday, a source said.',
  'The ferry line insisted that the two boats in port were safe.',
]
const rules = ['--rules', 'bare-source,loaded-verb']

let file = ''
let beside = ''
let count = 0
beforeEach(() => {
  count += 1
  mkdirSync(join(root, String(count)))
  file = join(root, String(count), 'bridge.txt')
  beside = `${file}.whence-dismissals.json`
  write(paragraphs)
})

const write = (lines: readonly string[]): void => writeFileSync(file, `${lines.join('\n\n')}\n`)
const run = (...argv: string[]): Promise<Run> => runMain(argv, { folder: root, openReader: realReader })
const read = (...argv: string[]): Promise<Run> => run('read', file, ...rules, ...argv)
const dismiss = (finding: string, ...argv: string[]): Promise<Run> =>
  run('dismiss', file, finding, ...rules, '--reason', 'The desk knows the name.', ...argv)
const report = async (...argv: string[]): Promise<Report> =>
  parseReport(JSON.parse((await read('--format', 'json', ...argv)).out))
const stale = ({ problems }: Report): string[] =>
  problems.filter(({ code }) => code === 'stale-dismissal').map(({ message }) => message)

describe('whence dismiss', () => {
  it('keeps the finding, its words and the reason beside the article', async () => {
    const { status, out, err } = await dismiss('f1')
    expect([status, err]).toEqual([0, ''])
    expect(out).toBe(`Dismissed f1 (bare-source, “a source”). Kept in ${beside}\n`)
    const { fingerprint } = (await report()).findings[0]!
    expect(JSON.parse(readFileSync(beside, 'utf8'))).toEqual({
      format: 'whence-dismissals/1',
      dismissals: [{ fingerprint, rule: 'bare-source', words: 'a source', reason: 'The desk knows the name.' }],
    })
  })

  it('takes a fingerprint as well, keeps the earlier ones, and a second reason replaces the first', async () => {
    const [one, two] = (await report()).findings
    await dismiss(one!.fingerprint!)
    await dismiss('f2')
    await dismiss('f2', '--reason', 'So it was.')
    expect((await report()).findings.map(({ dismissed }) => dismissed?.reason)).toEqual([
      'The desk knows the name.',
      'So it was.',
    ])
    expect(JSON.parse(readFileSync(beside, 'utf8')).dismissals[1].fingerprint).toBe(two!.fingerprint)
  })

  it.each([
    [
      ['dismiss', 'FILE', 'f9', '--reason', 'x', ...rules],
      2,
      'There is no finding “f9” in this article. It has f1 to f2',
    ],
    [['dismiss', 'FILE', 'f1'], 2, "required option '--reason <words>' not specified"],
    [['dismiss', 'FILE', 'f1', '--reason', ' '], 2, 'Say why: --reason'],
    [['dismiss', 'FOLDER', 'f1', '--reason', 'x'], 2, 'is a folder. Name one article.'],
    [['dismiss', '-', 'f1', '--reason', 'x'], 2, 'Say where: --dismissals FILE'],
    [['dismiss', 'https://gazette.example/', 'f1', '--reason', 'x'], 2, 'Say where: --dismissals FILE'],
    [['dismiss', 'FILE.gone', 'f1', '--reason', 'x'], 3, 'there is no such file or folder'],
  ])('%j', async (argv, wanted, words) => {
    const { status, out, err } = await run(...argv.map((word) => word.replace('FILE', file).replace('FOLDER', root)))
    expect(err).toContain(words)
    expect([status, out]).toEqual([wanted, ''])
    expect(existsSync(beside)).toBe(false)
  })

  it('keeps what was dismissed of standard input where it is told to', async () => {
    const kept = join(root, String(count), 'kept.json')
    const given = { stdin: paragraphs.join('\n\n'), openReader: realReader, folder: root }
    const argv = [...rules, '--dismissals', kept]
    const done = await runMain(['dismiss', '-', 'f1', '--reason', 'Known.', ...argv], given)
    expect(done.status).toBe(0)
    const { out } = await runMain(['read', '-', '--format', 'json', ...argv], given)
    expect(JSON.parse(out).findings[0].dismissed).toEqual({ reason: 'Known.' })
  })
})

describe('a dismissed finding', () => {
  it('is not shown and does not reach --fail-on; the others keep their ids', async () => {
    expect((await read('--fail-on', 'warning')).status).toBe(1)
    await dismiss('f1')
    const { status, out } = await read('--fail-on', 'warning')
    expect(status).toBe(0)
    expect(out).toContain('Findings (1)')
    expect(out).toContain('- note f2, loaded-verb')
    expect(out).not.toContain('“a source”')
    for (const format of ['markdown', 'html']) expect((await read('--format', format)).out).not.toContain('bare label')
  })

  it('is known also where a folder is read', async () => {
    await dismiss('f1')
    const { out } = await run('read', join(root, String(count)), ...rules, '--format', 'jsonl')
    expect(JSON.parse(out).findings[0].dismissed).toEqual({ reason: 'The desk knows the name.' })
  })

  it('stays dismissed when other paragraphs change', async () => {
    await dismiss('f1')
    write([paragraphs[0]!, 'The quay was clear all day.', paragraphs[1]!])
    const { findings, problems } = await report('--rules', 'bare-source')
    expect(findings.map(({ dismissed }) => dismissed !== undefined)).toEqual([true])
    expect(problems.filter(({ stage }) => stage === 'rules')).toEqual([])
  })
})

describe('a stale dismissal', () => {
  it('is reported with what it was and what to do', async () => {
    await dismiss('f1')
    write([paragraphs[0]!, 'The council will close the bridge at Merrow on Friday, Hanne Brask said.', paragraphs[2]!])
    expect(stale(await report())).toEqual([
      expect.stringMatching(
        /^The dismissal of “a source” \(bare-source: The desk knows the name\.\) matches no finding any more\. Take out its entry [0-9a-f]{16}, or/,
      ),
    ])
    expect((await read()).out).toContain('The dismissal of “a source”')
  })

  it('is not reported where its rule is off in this reading', async () => {
    await dismiss('f1')
    expect(stale(await report('--rules', 'loaded-verb'))).toEqual([])
  })

  it('is reported where its rule is gone', async () => {
    const entry = { fingerprint: '0'.repeat(16), rule: 'gone-rule', words: 'x', reason: 'y' }
    writeFileSync(beside, JSON.stringify({ format: 'whence-dismissals/1', dismissals: [entry] }))
    expect(stale(await report()).length).toBe(1)
  })
})

describe('a file of dismissals that cannot be used', () => {
  it.each([
    ['{', 'it is not JSON'],
    [{ dismissals: [] }, 'format is missing. It may be: whence-dismissals/1.'],
    [{ format: 'whence-dismissals/1', dismissals: {} }, 'dismissals should be a list'],
    [{ format: 'whence-dismissals/1', dismissals: [{ fingerprint: 'a' }] }, 'dismissals[0].rule should be words'],
    [{ format: 'whence-dismissals/1', dismissals: [{ reson: 'a' }] }, 'dismissals[0] has a field “reson”'],
  ])('is named with its place, and no report is written: %j', async (value, words) => {
    writeFileSync(beside, typeof value === 'string' ? value : JSON.stringify(value))
    const { status, out, err } = await read('--format', 'jsonl')
    expect([status, out]).toEqual([3, ''])
    expect(err).toContain(`Cannot use ${beside}: ${words}`)
    expect((await dismiss('f1')).status).toBe(3)
  })

  it('as one that is not there, if the call names it', async () => {
    const { status, err } = await read('--dismissals', join(root, 'gone.json'))
    expect(status).toBe(3)
    expect(err).toContain('There is no file')
  })

  it('and one file is not for several articles', async () => {
    const { status, err } = await run('read', file, file, '--dismissals', beside)
    expect(status).toBe(2)
    expect(err).toContain('--dismissals is for one article')
  })
})
