import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { closeSync, ftruncateSync, mkdirSync, mkdtempSync, openSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

// Every case goes through the command as it is installed, beside an article that must still be read.

const command = fileURLToPath(new URL('../bin/whence.js', import.meta.url))
const place = mkdtempSync(join(tmpdir(), 'whence-bad-'))
const running = new Set<ChildProcess>()
afterAll(() => {
  for (const child of running) child.kill()
  rmSync(place, { recursive: true })
})
const good = join(place, 'good.txt')
const sentences =
  'The harbour board said on Monday that the ferry to Oskarsholm will run again. “We have new engines,” said Maren Tveit, its head. '
beforeAll(() => writeFileSync(good, `Ferry returns to Oskarsholm\n\n${sentences.repeat(4)}\n`))

interface Ended {
  readonly status: number | null
  readonly out: string
  readonly err: string
}

function whence(argv: readonly string[], stdin: string | Uint8Array = ''): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [command, ...argv], { cwd: place })
    running.add(child)
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', (piece) => out.push(piece))
    child.stderr.on('data', (piece) => err.push(piece))
    child.on('error', reject)
    child.on('close', (status) => {
      running.delete(child)
      resolve({ status, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() })
    })
    // It may end without reading what it is given.
    child.stdin.on('error', () => {})
    child.stdin.end(stdin)
  })
}

/** Reads the inputs and then a good one. */
async function besideGood(inputs: readonly string[], stdin?: string | Uint8Array) {
  const { status, out, err } = await whence(['read', ...inputs, good, '--format', 'jsonl'], stdin)
  const reports = out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
  return { status, err, inputs: reports.map((report) => report.article.input), reports }
}

function fileWith(name: string, content: string | Uint8Array): string {
  const path = join(place, name)
  writeFileSync(path, content)
  return path
}

/** One sentence, one line for each, no trace of the program's inside, and the good article is read. */
function expectRefused(run: Awaited<ReturnType<typeof besideGood>>, ...words: readonly RegExp[]): void {
  const lines = run.err.split('\n')
  expect(lines.pop()).toBe('')
  expect(lines).toHaveLength(words.length)
  for (const [index, line] of lines.entries()) {
    expect(line).toMatch(words[index]!)
    expect(line).toMatch(/^whence: Cannot read \S.*[^.]\.$/)
    expect(line).not.toMatch(/\bat \S+:\d+|Error:|node:/)
  }
  expect(run.inputs).toEqual([good])
  expect(run.status).toBe(3)
}

function expectRead(run: Awaited<ReturnType<typeof besideGood>>, input: string): void {
  expect(run.err).toBe('')
  expect(run.inputs).toEqual([input, good])
  expect(run.status).toBe(0)
}

describe('an input that cannot be read gets one sentence, and the next one is read', { timeout: 120_000 }, () => {
  it('a missing file', async () => {
    expectRefused(await besideGood(['nowhere.html']), /no such file/)
  })

  it('a folder without articles', async () => {
    mkdirSync(join(place, 'bare', 'node_modules'), { recursive: true })
    writeFileSync(join(place, 'bare', 'node_modules', 'readme.md'), 'x')
    expectRefused(await besideGood([join(place, 'bare')]), /the folder has no \.txt/)
  })

  it('a link to itself', async () => {
    symlinkSync('round.txt', join(place, 'round.txt'))
    expectRefused(await besideGood([join(place, 'round.txt')]), /in a circle/)
  })

  it('a pipe that nobody writes to, and a device', async () => {
    execFileSync('mkfifo', [join(place, 'pipe.txt')])
    expectRefused(
      await besideGood([join(place, 'pipe.txt'), '/dev/zero']),
      /pipe\.txt: it is a pipe/,
      /zero: it is a pipe/,
    )
  })

  it('an empty file, and one of white space', async () => {
    const inputs = [fileWith('empty.txt', ''), fileWith('blank.txt', ' \n\t\u00a0\n'.repeat(50))]
    expectRefused(await besideGood(inputs), /empty/, /no words/)
  })

  it('an empty page', async () => {
    const page = '<!doctype html><html><head><title></title></head><body><script>let a</script></body></html>'
    expectRefused(await besideGood([fileWith('empty.html', page)]), /empty|no (?:words|text|article)/)
  })

  it('binary bytes', async () => {
    const bytes = Uint8Array.from({ length: 100_000 }, (_, index) => (index * 7919 + (index >> 3)) % 256)
    const picture = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10)
    const inputs = [fileWith('binary.txt', bytes), fileWith('picture.html', picture)]
    expectRefused(await besideGood(inputs), /binary/, /PNG/)
  })

  it('a text of 50 MB', async () => {
    const path = fileWith('large.txt', '')
    const file = openSync(path, 'w')
    ftruncateSync(file, 50_000_000)
    closeSync(file)
    expectRefused(await besideGood([path]), /it has 47\.7 MB and the limit is 32 MB/)
  })

  it('50 MB of standard input', async () => {
    expectRefused(
      await besideGood(['-'], Buffer.alloc(50_000_000, sentences)),
      /standard input: it has more than 32 MB/,
    )
  })

  it('an address that is not public, or no address at all', async () => {
    const inputs = [
      'http://127.1/story',
      'http://localhost:8080/',
      'https://[::ffff:10.0.0.1]/',
      'gopher://gazette.example/',
    ]
    const words = [/pages of this machine/, /pages of this machine/, /not a public address/, /only http and https/]
    expectRefused(await besideGood(inputs), ...words)
  })
})

describe('what only looks bad is read', { timeout: 120_000 }, () => {
  it('a paywall stub of two sentences', async () => {
    const stub = 'The harbour board said on Monday that the ferry will run again. Subscribe to read on.\n'
    expectRead(await besideGood([fileWith('stub.txt', stub)]), join(place, 'stub.txt'))
  })

  it('a line of 5 million characters', async () => {
    // Long words: it is the line that is tried here, not the patience.
    const line = `The board said that ${'o'.repeat(900)} will run. `.repeat(6_000).slice(0, 5_000_000)
    expect(line).toHaveLength(5_000_000)
    expectRead(await besideGood([fileWith('line.txt', line)]), join(place, 'line.txt'))
  })

  it('5 million characters without a space', async () => {
    expectRead(await besideGood([fileWith('word.txt', 'x'.repeat(5_000_000))]), join(place, 'word.txt'))
  })

  it('lone surrogates', async () => {
    const text = `\ufeffThe board\ud800 said \udc00on Monday that\udfff the ferry will run. ${sentences}`
    const run = await besideGood([fileWith('surrogates.txt', Buffer.from(text, 'utf16le'))])
    expectRead(run, join(place, 'surrogates.txt'))
    expect(run.reports[0].article.text).toContain('Maren Tveit')
  })

  it('a page nested 100,000 deep is read or refused in a sentence', async () => {
    const deep = `<html><body>${'<div>'.repeat(100_000)}<p>${sentences.repeat(5)}</p></body></html>`
    const run = await besideGood([fileWith('deep.html', deep)])
    if (run.status === 3) expectRefused(run, /nested/)
    else expectRead(run, join(place, 'deep.html'))
  })
})

describe('the command as a whole', { timeout: 120_000 }, () => {
  it('says what is wrong with a call, on standard error alone', async () => {
    const { status, out, err } = await whence(['raed', good])
    expect([status, out]).toEqual([2, ''])
    expect(err).toMatch(/^whence: There is no command “raed”\. [^\n]+\n$/)
  })

  it('reads standard input', async () => {
    const { status, out } = await whence(['read', '-', '--format', 'json'], sentences)
    expect(status).toBe(0)
    expect(JSON.parse(out).article).toMatchObject({ input: '-', text: sentences })
  })

  it('gives the same reports whatever the number of threads', async () => {
    const folder = join(place, 'several')
    mkdirSync(folder)
    for (let index = 0; index < 12; index++)
      writeFileSync(join(folder, `${index}.txt`), `Part ${index}\n\n${sentences}`)
    const one = await whence(['read', folder, '--format', 'jsonl'])
    const three = await whence(['read', folder, '--format', 'jsonl', '--jobs', '3'])
    expect(one.out.split('\n')).toHaveLength(13)
    expect(three).toEqual(one)
  })

  it('is quiet when nobody reads on', async () => {
    const ended = await new Promise<Ended>((resolve) => {
      const inputs = Array.from({ length: 40 }, () => good)
      const child = spawn(process.execPath, [command, 'read', ...inputs, '--format', 'json'], { cwd: place })
      let err = ''
      child.stderr.on('data', (piece) => {
        err += piece
      })
      child.stdout.once('data', () => child.stdout.destroy())
      child.on('close', (status) => resolve({ status, out: '', err }))
    })
    expect(ended).toEqual({ status: 0, out: '', err: '' })
  })
})
