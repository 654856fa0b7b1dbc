import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { sarifFaults } from '../../core/test/support/sarif-schema.js'
import { realReader } from './real-reader.js'
import { type Run, runMain } from './run-main.js'

const root = mkdtempSync(join(tmpdir(), 'whence-review-'))
afterAll(() => rmSync(root, { recursive: true }))

const article = `Bridge at Merrow to close

The council will close the bridge at Merrow on Friday, a source said.

The ferry line insisted that the two boats in port were safe.
`

let folder = ''
let count = 0
beforeEach(() => {
  count += 1
  folder = join(root, String(count))
  mkdirSync(join(folder, 'desk', 'today'), { recursive: true })
  writeFileSync(join(folder, 'bridge.txt'), article)
})

const read = (...argv: string[]): Promise<Run> =>
  runMain(['read', join(folder, 'bridge.txt'), '--format', 'json', ...argv], { folder, openReader: realReader })
const configure = (text: unknown, ...below: string[]): void =>
  writeFileSync(join(folder, ...below, 'whence.config.json'), typeof text === 'string' ? text : JSON.stringify(text))
const rulesFound = ({ out }: Run): string[] => {
  const report = JSON.parse(out) as { findings: { rule: string; level: string }[] }
  return [...new Set(report.findings.map(({ rule, level }) => `${rule} ${level}`))]
}
const both = ['bare-source warning', 'loaded-verb note']

describe('--rules', () => {
  it.each([
    ['bare-source', ['bare-source warning']],
    ['bare-source,loaded-verb', both],
    ['loaded-verb, +bare-source', both],
    ['bare-source,loaded-verb,-bare-source', ['loaded-verb note']],
  ])('%s', async (list, found) => {
    expect(rulesFound(await read('--rules', list))).toEqual(found)
  })

  it('+ and - change what the profile has', async () => {
    expect(rulesFound(await read('--rules', '-bare-source'))).not.toContain('bare-source warning')
    expect(rulesFound(await read('--rules', '-bare-source'))).toContain('loaded-verb note')
    expect(rulesFound(await read('--rules', '-bare-source,+bare-source'))).toEqual(expect.arrayContaining(both))
  })

  it.each([
    ['bare-sourse', 'There is no rule “bare-sourse”. Perhaps bare-source'],
    ['+estimate', 'There is no rule “estimate”. Perhaps unsourced-estimate'],
    ['quite-another-thing', 'There is no rule “quite-another-thing”. whence rules lists them.'],
    ['', 'There is no rule “”.'],
  ])('does not know %s', async (list, words) => {
    const { status, out, err } = await read('--rules', list)
    expect([status, out]).toEqual([2, ''])
    expect(err).toContain(words)
  })
})

describe('--profile', () => {
  it('looks for what the guide speaks of', async () => {
    expect(rulesFound(await read('--profile', 'npr'))).toContain('loaded-verb note')
    expect(rulesFound(await read('--profile', 'jti'))).not.toContain('loaded-verb note')
  })

  it.each([
    ['bcc', 'There is no profile “bcc”. Perhaps bbc'],
    ['gazette-of-orsava', 'There are default, ap, reuters, npr, bbc, spj, jti.'],
  ])('does not know %s', async (name, words) => {
    const { status, out, err } = await read('--profile', name)
    expect([status, out]).toEqual([2, ''])
    expect(err).toContain(words)
  })
})

describe('whence.config.json', () => {
  const only = { rules: { 'bare-source': 'problem', 'loaded-verb': 'off' } }

  it('is taken from the folder of the call', async () => {
    configure(only)
    expect(rulesFound(await read())).toContain('bare-source problem')
    expect(rulesFound(await read())).not.toContain('loaded-verb note')
  })

  it('or from the nearest one above it', async () => {
    configure(only)
    const below = join(folder, 'desk', 'today')
    const argv = ['read', join(folder, 'bridge.txt'), '--format', 'json']
    expect(rulesFound(await runMain(argv, { folder: below, openReader: realReader }))).toContain('bare-source problem')
    configure({ rules: { 'bare-source': 'note' } }, 'desk')
    expect(rulesFound(await runMain(argv, { folder: below, openReader: realReader }))).toContain('bare-source note')
  })

  it('or is the file that the call names', async () => {
    configure(only)
    writeFileSync(join(folder, 'strict.json'), JSON.stringify({ rules: { 'bare-source': 'note' } }))
    expect(rulesFound(await read('--config', 'strict.json'))).toContain('bare-source note')
    expect((await read('--config', 'gone.json')).err).toContain('There is no file gone.json.')
  })

  it('sets the level of --fail-on, and the call goes before it', async () => {
    configure({ ...only, failOn: 'problem' })
    expect((await read()).status).toBe(1)
    expect((await read('--rules', 'loaded-verb')).status).toBe(0)
    configure({ failOn: 'problem' })
    expect((await read('--fail-on', 'note')).status).toBe(1)
  })

  it('sets the profile, and the call goes before it', async () => {
    configure({ profile: 'jti' })
    expect(rulesFound(await read())).not.toContain('loaded-verb note')
    expect(rulesFound(await read('--profile', 'default'))).toContain('loaded-verb note')
  })

  it('keeps its levels for rules that the call names', async () => {
    configure(only)
    expect(rulesFound(await read('--rules', 'bare-source'))).toEqual(['bare-source problem'])
    expect(rulesFound(await read('--rules', 'loaded-verb'))).toEqual(['loaded-verb note'])
  })

  it.each([
    ['{"profile": "ap",\n', 'it is not JSON'],
    ['[]', 'the whole should be an object'],
    [{ profil: 'ap' }, 'the whole has a field “profil” that is not known. Perhaps profile?'],
    [{ colours: 1 }, 'It may have: profile, rules, failOn.'],
    [{ profile: 'bcc' }, 'profile should not be "bcc". Perhaps bbc'],
    [{ failOn: 3 }, 'failOn should not be 3. It may be: note, warning, problem.'],
    [{ rules: ['bare-source'] }, 'rules should be an object'],
    [{ rules: { 'bare-sauce': 'off' } }, 'rules names a rule “bare-sauce” that there is not. Perhaps bare-source'],
    [{ rules: { 'bare-source': 'warn' } }, 'rules.bare-source should not be "warn". Perhaps warning'],
    ['{"rules": {"__proto__": "off"}}', 'rules names a rule “__proto__” that there is not.'],
  ])('with a mistake is named with its place: %j', async (text, words) => {
    configure(text)
    const { status, out, err } = await read()
    expect([status, out]).toEqual([2, ''])
    expect(err).toContain('whence.config.json: ')
    expect(err).toContain(words)
  })
})

it('--all shows every finding', async () => {
  const many = Array.from({ length: 15 }, (_, n) => `The council will close bridge ${n} on Friday, a source said.`)
  writeFileSync(join(folder, 'many.txt'), many.join('\n\n'))
  const argv = ['read', join(folder, 'many.txt'), '--rules', 'bare-source']
  const few = await runMain(argv, { folder, openReader: realReader })
  expect(few.out).toContain('… and 3 more, none graver: --all shows them')
  const all = await runMain([...argv, '--all'], { folder, openReader: realReader })
  expect(all.out.match(/^- warning f\d+, bare-source$/gm)?.length).toBe(15)
})

describe('--format sarif', () => {
  const sarif = async (...inputs: string[]) => {
    const argv = ['read', ...inputs, '--format', 'sarif', '--rules', 'bare-source']
    const { out } = await runMain(argv, { folder, openReader: realReader })
    const log = JSON.parse(out)
    expect(sarifFaults(log)).toEqual([])
    return log
  }

  it('has lines and columns of a text and of Markdown, and none of a page', async () => {
    writeFileSync(join(folder, 'bridge.md'), `# ${article}`)
    writeFileSync(join(folder, 'bridge.html'), `<article><p>${article.split('\n\n')[1]}</p></article>`)
    const log = await sarif(...['bridge.txt', 'bridge.md', 'bridge.html'].map((name) => join(folder, name)))
    const regions = log.runs[0].results.map(
      ({ locations }: { locations: { physicalLocation: { region?: unknown } }[] }) =>
        locations[0]!.physicalLocation.region,
    )
    const region = { startLine: 3, startColumn: 56, endLine: 3, endColumn: 64 }
    expect(regions).toEqual([region, region, undefined])
  })

  it('puts several articles into one run', async () => {
    writeFileSync(join(folder, 'desk', 'again.txt'), article)
    const log = await sarif(folder)
    expect(log.runs.length).toBe(1)
    expect(log.runs[0].artifacts.length).toBe(2)
    expect(log.runs[0].results.length).toBe(2)
  })

  it('is a log without a run where nothing could be read', async () => {
    expect((await sarif(join(folder, 'gone.txt'), join(folder, 'too.txt'))).runs).toEqual([])
  })
})
