import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { IntakeError } from '@whence/intake'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { main } from '../src/main.js'
import { version } from '../src/version.js'
import { echoReader, runMain } from './run-main.js'

const root = mkdtempSync(join(tmpdir(), 'whence-main-'))
afterAll(() => rmSync(root, { recursive: true }))

let place = ''
let count = 0
beforeEach(() => {
  count += 1
  place = join(root, String(count))
  mkdirSync(join(place, 'more'), { recursive: true })
  for (const name of ['one', 'two', 'bad', 'grave', 'light']) writeFileSync(join(place, `${name}.txt`), name)
  writeFileSync(join(place, 'more', 'deep.md'), 'deep')
})
const file = (name: string): string => join(place, `${name}.txt`)
const written = (name: string): string => readFileSync(join(place, name), 'utf8')

describe('a call that is wrong says so and exits with 2', () => {
  it.each([
    [[], 'Usage: whence'],
    [['chekc'], 'There is no command “chekc”'],
    [['story.html'], 'To read it, say: whence read story.html'],
    [['-'], 'whence read -'],
    [['read'], "missing required argument 'INPUT'"],
    [['read', 'a.txt', '--formt', 'json'], "unknown option '--formt'"],
    [['read', 'a.txt', '--format', 'pdf'], 'Allowed choices are terminal, json, jsonl'],
    [['read', 'a.txt', '--jobs', '0'], '--jobs takes a whole number from 1 to 64, not “0”.'],
    [['read', 'a.txt', '--jobs', 'many'], 'not “many”'],
    [['read', 'a.txt', '--width', '3'], '--width takes a whole number from 20 to 1000'],
    [['read', 'a.txt', '--fail-on', 'doom'], 'Allowed choices are note, warning, problem'],
    [['read', '-', '-'], 'give - only once'],
    [['read', 'a.txt', 'b.txt', '--format', 'html'], '--out FOLDER'],
    [['read', 'a.txt', '--out', '/nowhere/at/all.json'], 'the folder /nowhere/at is not there'],
    [['--nonsense'], "unknown option '--nonsense'"],
  ])('whence %j', async (argv, words) => {
    const { status, out, err } = await runMain(argv)
    expect(err).toContain(words)
    expect(out).toBe('')
    expect(status).toBe(2)
  })

  it('nor is an input written over', async () => {
    const { status, err } = await runMain(['read', file('one'), '--out', file('one')])
    expect(err).toContain('is an input as well')
    expect(status).toBe(2)
    expect(written('one.txt')).toBe('one')
  })
})

describe('help and version', () => {
  it('go to standard output', async () => {
    expect(await runMain(['--version'])).toEqual({ status: 0, out: `${version}\n`, err: '' })
    expect((await runMain(['--help'])).out).toContain('whence read')
    const help = await runMain(['read', '--help'])
    expect([help.status, help.err]).toEqual([0, ''])
    for (const word of ['INPUT', '--format', '--out', '--jobs', 'Exit status', 'folder'])
      expect(help.out).toContain(word)
  })

  it('name only what is there', async () => {
    const { out } = await runMain(['--help'])
    for (const later of ['check', 'trace', 'archive', 'worker']) expect(out).not.toContain(`  ${later}`)
  })

  it('agree with the package', () => {
    const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8')
    expect(JSON.parse(text).version).toBe(version)
  })
})

describe('several reports share one output', () => {
  it('jsonl: a line each, in the order of the inputs', async () => {
    const { out } = await runMain(['read', file('two'), file('one'), '--format', 'jsonl', '--jobs', '4'])
    expect(out).toBe('{"words":"two"}\n{"words":"one"}\n')
  })

  it('the order holds also when the first is the slowest', async () => {
    let go = (): void => {}
    const isSecondRead = new Promise<void>((resolve) => {
      go = resolve
    })
    const { out } = await runMain(['read', file('one'), file('two'), '--format', 'jsonl', '--jobs', '2'], {
      openReader: (options) => {
        const echo = echoReader(options)
        return {
          ...echo,
          async read(capture, dismissals) {
            if (capture.input === file('one')) await isSecondRead
            else go()
            return echo.read(capture, dismissals)
          },
        }
      },
    })
    expect(out).toBe('{"words":"one"}\n{"words":"two"}\n')
  })

  it('json: one object for one file, one array for more, or for a folder', async () => {
    expect(JSON.parse((await runMain(['read', file('one'), '--format', 'json'])).out)).toEqual({ words: 'one' })
    const two = await runMain(['read', file('one'), file('two'), '--format', 'json'])
    expect(JSON.parse(two.out)).toEqual([{ words: 'one' }, { words: 'two' }])
    const folder = await runMain(['read', join(place, 'more'), '--format', 'json'])
    expect(JSON.parse(folder.out)).toEqual([{ words: 'deep' }])
    const none = await runMain(['read', file('bad'), file('gone'), '--format', 'json'])
    expect(JSON.parse(none.out)).toEqual([])
  })

  it('csv: the names of the columns once', async () => {
    const { out } = await runMain(['read', file('one'), file('two'), '--format', 'csv'])
    expect(out).toBe('who,words\nsomebody,one\nsomebody,two\n')
  })

  it('terminal: one after the other, a blank line between', async () => {
    const { out } = await runMain(['read', file('one'), file('two')])
    expect(out).toBe('one (80 columns, plain)\n\ntwo (80 columns, plain)\n')
  })
})

describe('--out', () => {
  it('writes a file and nothing else', async () => {
    const { status, out, err } = await runMain([
      'read',
      file('one'),
      '--format',
      'json',
      '--out',
      join(place, 'r.json'),
    ])
    expect([status, out, err]).toEqual([0, '', ''])
    expect(written('r.json')).toBe('{"words":"one"}\n')
  })

  it('joins several reports in a file as on standard output', async () => {
    await runMain(['read', file('one'), file('two'), '--format', 'jsonl', '-o', join(place, 'r.jsonl')])
    expect(written('r.jsonl')).toBe('{"words":"one"}\n{"words":"two"}\n')
  })

  it('fills a folder with a file for each article, no name twice', async () => {
    const inputs = [
      file('one'),
      join(place, 'more'),
      'https://gazette.example/news/one.html?page=2',
      'https://gazette.example/',
    ]
    const out = join(place, 'reports')
    const fetchPage = async (input: string) => ({ input, bytes: new TextEncoder().encode('page') })
    const { status } = await runMain(['read', ...inputs, '--format', 'html', '--out', out], { fetchPage })
    expect(status).toBe(0)
    expect(readdirSync(out).sort()).toEqual(
      ['deep', 'gazette.example', 'one', 'one-2'].map((name) => `${name}.whence.html`).sort(),
    )
  })

  it('and a folder that is there is filled also with one', async () => {
    await runMain(['read', file('one'), '--format', 'json', '--out', join(place, 'more')])
    expect(written('more/one.whence.json')).toBe('{"words":"one"}\n')
  })

  it('is not read again with the folder it lies in', async () => {
    await runMain(['read', join(place, 'more'), '--format', 'markdown', '--out', join(place, 'more')])
    await runMain(['read', join(place, 'more'), '--format', 'markdown', '--out', join(place, 'more', 'all.md')])
    const { out } = await runMain([
      'read',
      join(place, 'more'),
      '--format',
      'jsonl',
      '--out',
      join(place, 'more', 'all.md'),
    ])
    expect(out).toBe('')
    expect(written('more/all.md')).toBe('{"words":"deep"}\n')
    expect(readdirSync(join(place, 'more')).sort()).toEqual(['all.md', 'deep.md', 'deep.whence.md'])
  })

  it('takes - for standard output', async () => {
    const { out } = await runMain(['read', file('one'), '--out', '-'], { isTerminal: true, columns: 90 })
    expect(out).toBe('one (90 columns, colour)\n')
  })

  it('leaves an older report when nothing could be read', async () => {
    writeFileSync(join(place, 'r.json'), 'older')
    await runMain(['read', file('bad'), '--format', 'json', '--out', join(place, 'r.json')])
    expect(written('r.json')).toBe('older')
  })

  it('says where it cannot write', async () => {
    const { status, err } = await runMain(['read', file('one'), '--out', join(file('two'), 'deeper', '/')])
    expect(status).toBe(2)
    expect(err).toMatch(/^whence: Cannot write \S+deeper\/: the system reports ENOTDIR\.\n$/)
  })

  it('does not take a file for a folder', async () => {
    const { status, err } = await runMain([
      'read',
      file('one'),
      file('two'),
      '--format',
      'html',
      '--out',
      file('light'),
    ])
    expect(status).toBe(2)
    expect(err).toContain('is a file')
    expect(written('light.txt')).toBe('light')
  })
})

describe('what cannot be read is named on standard error, and the others are read', () => {
  it('exit status 3', async () => {
    const { status, out, err } = await runMain([
      'read',
      file('one'),
      file('gone'),
      file('bad'),
      file('two'),
      '--format',
      'jsonl',
    ])
    expect(status).toBe(3)
    expect(out).toBe('{"words":"one"}\n{"words":"two"}\n')
    expect(err.trimEnd().split('\n')).toEqual([
      `whence: Cannot read ${file('gone')}: there is no such file or folder. Check the spelling.`,
      `whence: Cannot read ${file('bad')}: it is bad.`,
    ])
  })

  it('a page that cannot be fetched', async () => {
    const fetchPage = async (input: string): Promise<never> => {
      throw new IntakeError(input, 'redirects', 'it redirects in a circle.')
    }
    const { status, out, err } = await runMain(['read', 'https://gazette.example/', file('one')], { fetchPage })
    expect([status, out]).toEqual([3, 'one (80 columns, plain)\n'])
    expect(err).toBe('whence: Cannot read https://gazette.example/: it redirects in a circle.\n')
  })

  it('on one line without control characters, whatever the name', async () => {
    const { err } = await runMain(['read', 'a\nb\u001b[31m.txt'])
    expect(err.trimEnd()).not.toMatch(/\p{Cc}/u)
  })

  it('a reader that cannot start ends the call with one sentence', async () => {
    const openReader = () => ({ read: () => Promise.reject(new Error('The model\nis gone.')), close: async () => {} })
    const { status, out, err } = await runMain(['read', file('one'), file('two')], { openReader })
    expect([status, out, err]).toEqual([3, '', 'whence: The model is gone.\n'])
  })
})

describe('--fail-on', () => {
  it.each([
    ['problem', 'grave', 1],
    ['note', 'grave', 1],
    ['note', 'light', 1],
    ['warning', 'light', 0],
    ['note', 'one', 0],
  ])('%s with %s exits with %i', async (level, name, status) => {
    const run = await runMain(['read', file(name), '--fail-on', level])
    expect(run.status).toBe(status)
    expect(run.out).not.toBe('')
  })

  it('gives way to an input that could not be read', async () => {
    expect((await runMain(['read', file('grave'), file('gone'), '--fail-on', 'note'])).status).toBe(3)
    expect((await runMain(['read', file('gone'), file('grave'), '--fail-on', 'note'])).status).toBe(3)
  })
})

describe('the terminal report', () => {
  const onTerminal = { isTerminal: true, columns: 100 }
  it.each([
    [[], {}, '80 columns, plain'],
    [[], onTerminal, '100 columns, colour'],
    [['--width', '60'], onTerminal, '60 columns, colour'],
    [['--colour', 'never'], onTerminal, '100 columns, plain'],
    [['--color', 'never'], onTerminal, '100 columns, plain'],
    [['--colour', 'always'], {}, '80 columns, colour'],
    [[], { ...onTerminal, env: { NO_COLOR: '1' } }, '100 columns, plain'],
    [[], { ...onTerminal, env: { NO_COLOR: '' } }, '100 columns, colour'],
    [['--colour', 'always'], { env: { NO_COLOR: '1' } }, '80 columns, colour'],
    [[], { ...onTerminal, env: { TERM: 'dumb' } }, '100 columns, plain'],
  ])('with %j on %j', async (argv, given, words) => {
    expect((await runMain(['read', file('one'), ...argv], given)).out).toContain(`one (${words})`)
  })

  it('goes plain into a file', async () => {
    await runMain(['read', file('one'), '--out', join(place, 'r.txt')], onTerminal)
    expect(written('r.txt')).toBe('one (80 columns, plain)\n')
  })
})

describe('progress', () => {
  const inputs = ['one', 'two', 'light', 'grave']
  it('counts on a terminal, for more than a few', async () => {
    const { err } = await runMain(['read', ...inputs.map(file)], { isTerminal: true })
    expect(err).toContain('4 of 4 read')
    expect(err.endsWith('\r\u001b[K')).toBe(true)
  })

  it('is silent for a few, and away from a terminal', async () => {
    expect((await runMain(['read', ...inputs.slice(1).map(file)], { isTerminal: true })).err).not.toContain('read')
    expect((await runMain(['read', ...inputs.map(file)])).err).toBe('')
  })
})

describe('standard input', () => {
  it('is read for -', async () => {
    expect((await runMain(['read', '-', '--format', 'json'], { stdin: 'The ferry.' })).out).toBe(
      '{"words":"The ferry."}\n',
    )
  })
})

it('whoever stops reading the output ends the call in silence', async () => {
  const errors: string[] = []
  let read = 0
  const broken = new Writable({
    write: (_chunk, _, done) => done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })),
  })
  const stderr = new Writable({
    write(chunk, _, done) {
      errors.push(String(chunk))
      done()
    },
  })
  const status = await main({
    argv: ['read', ...Array.from({ length: 50 }, () => file('one'))],
    io: { stdin: process.stdin, stdout: broken, stderr, env: {} },
    openReader: (options) => {
      const echo = echoReader(options)
      return {
        ...echo,
        read(capture, dismissals) {
          read += 1
          return echo.read(capture, dismissals)
        },
      }
    },
  })
  expect([status, errors]).toEqual([0, []])
  expect(read).toBeLessThan(10)
})
