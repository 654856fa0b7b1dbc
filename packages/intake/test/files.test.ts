import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, describe, expect, it } from 'vitest'
import { type IntakeError, inputLimit, listInputs, takeFile, takeStream } from '../src/index.js'

const place = mkdtempSync(join(tmpdir(), 'whence-intake-'))
afterAll(() => rmSync(place, { recursive: true }))

/** Makes files under a new folder and gives its path. A name that ends in / makes a folder. */
function folderOf(name: string, files: Record<string, string>): string {
  const folder = join(place, name)
  mkdirSync(folder)
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, path.endsWith('/') ? '.' : '..'), { recursive: true })
    if (!path.endsWith('/')) writeFileSync(join(folder, path), text)
  }
  return folder
}

async function listed(...inputs: string[]): Promise<string[]> {
  const all = await listInputs(inputs)
  return all.map((one) =>
    one.kind === 'error' ? `${one.error.fault}: ${one.error.message}` : `${one.kind} ${one.input}`,
  )
}

const faultOf = (taking: Promise<unknown>): Promise<IntakeError> =>
  taking.then(
    () => Promise.reject(new Error('it was read')),
    (error) => error,
  )

describe('a folder stands for its articles', () => {
  it('by name, folders among files, whatever the order on the disk', async () => {
    const folder = folderOf('plain', { 'b.txt': '', 'a/z.md': '', 'a/B.HTML': '', 'c.htm': '', 'a.txt': '' })
    const files = (await listed(folder)).map((line) => relative(folder, line.slice(5)))
    expect(files).toEqual([join('a', 'B.HTML'), join('a', 'z.md'), 'a.txt', 'b.txt', 'c.htm'])
  })

  it('without hidden files, node_modules and other kinds', async () => {
    const folder = folderOf('clutter', {
      'story.txt': '',
      '.draft.txt': '',
      '.git/notes.txt': '',
      'node_modules/tool/readme.md': '',
      'picture.png': '',
      'paper.pdf': '',
    })
    expect(await listed(folder)).toEqual([`file ${join(folder, 'story.txt')}`])
  })

  it('and one without articles says so', async () => {
    const folder = folderOf('bare', { 'deep/er/': '', 'picture.png': '', '.hidden.txt': '' })
    expect(await listed(folder)).toEqual([
      `no-articles: Cannot read ${folder}: the folder has no .txt, .md or .html file. Name the files themselves.`,
    ])
  })

  it('each once, also where links lead round in a circle', async () => {
    const folder = folderOf('circle', { 'one/a.txt': '', 'two/b.txt': '' })
    symlinkSync('..', join(folder, 'one', 'up'))
    symlinkSync('../two', join(folder, 'one', 'over'))
    symlinkSync('../one', join(folder, 'two', 'back'))
    const files = (await listed(folder)).map((line) => relative(folder, line.slice(5)))
    expect(files).toEqual([join('one', 'a.txt'), join('one', 'over', 'b.txt')])
  })

  it('and a link to nothing is named if it promises an article', async () => {
    const folder = folderOf('broken', { 'a.txt': '' })
    symlinkSync('gone.txt', join(folder, 'b.txt'))
    symlinkSync('gone', join(folder, 'c'))
    const lines = await listed(folder)
    expect(lines).toHaveLength(2)
    expect(lines[1]).toMatch(/^missing: .*b\.txt/)
  })
})

describe('inputs keep their order and their kind', () => {
  it('files, addresses, standard input, and what is not there', async () => {
    const folder = folderOf('mixed', { 'a.txt': '' })
    expect(await listed('https://gazette.example/', '-', folder, 'nowhere.txt', 'ftp://gazette.example/')).toEqual([
      'url https://gazette.example/',
      'stdin -',
      `file ${join(folder, 'a.txt')}`,
      'missing: Cannot read nowhere.txt: there is no such file or folder. Check the spelling.',
      'url ftp://gazette.example/',
    ])
  })

  it('an address without its scheme gets a hint', async () => {
    expect((await listed('www.gazette.example/story'))[0]).toContain('begin it with https://.')
    expect((await listed('storys/one.txt'))[0]).toContain('Check the spelling.')
  })
})

describe('a file is taken as it is', () => {
  it('byte for byte', async () => {
    const path = join(place, 'bytes.txt')
    const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => index % 256)
    writeFileSync(path, bytes)
    const capture = await takeFile(path)
    expect(capture.input).toBe(path)
    expect(Buffer.compare(capture.bytes, bytes)).toBe(0)
  })

  it('also one that does not know its size', async () => {
    const { bytes } = await takeFile('/proc/self/status')
    expect(bytes.length).toBeGreaterThan(100)
  })

  it('up to the limit, which is named', async () => {
    const path = join(place, 'limit.txt')
    writeFileSync(path, 'x'.repeat(2000))
    expect((await takeFile(path, 2000)).bytes).toHaveLength(2000)
    const error = await faultOf(takeFile(path, 1999))
    expect(error.fault).toBe('too-large')
    expect(error.message).toContain('it has 2 kB and the limit is 2 kB')
    expect(inputLimit).toBe(32 * 1024 * 1024)
  })

  it('but not a device, a pipe or a folder', async () => {
    const pipe = join(place, 'pipe')
    execFileSync('mkfifo', [pipe])
    for (const path of ['/dev/zero', pipe, place]) expect((await faultOf(takeFile(path))).fault).toBe('not-a-file')
  })

  it('nor what is not there, leads to itself, or cannot be a name', async () => {
    const loop = join(place, 'loop.txt')
    symlinkSync(loop, loop)
    const file = join(place, 'bytes.txt')
    expect((await faultOf(takeFile(join(place, 'nothing.txt')))).fault).toBe('missing')
    expect((await faultOf(takeFile(join(file, 'inside.txt')))).fault).toBe('missing')
    expect((await faultOf(takeFile(loop))).fault).toBe('loop')
    expect((await faultOf(takeFile('x'.repeat(5000)))).message.length).toBeLessThan(400)
    expect((await faultOf(takeFile('a\0b.txt'))).fault).toBe('unreadable')
  })

  it.skipIf(process.getuid?.() === 0)('nor what may not be read', async () => {
    const path = join(place, 'locked.txt')
    writeFileSync(path, 'x', { mode: 0 })
    expect((await faultOf(takeFile(path))).message).toContain('permission denied')
  })
})

describe('a stream is taken whole', () => {
  it('in however many pieces', async () => {
    const capture = await takeStream(Readable.from([Buffer.from('The ferry '), Buffer.from('is back.')]))
    expect(capture.input).toBe('-')
    expect(new TextDecoder().decode(capture.bytes)).toBe('The ferry is back.')
  })

  it('up to the limit', async () => {
    const pieces = () => Readable.from([Buffer.alloc(600), Buffer.alloc(400)])
    expect((await takeStream(pieces(), '-', 1000)).bytes).toHaveLength(1000)
    const error = await faultOf(takeStream(pieces(), '-', 999))
    expect(error.message).toBe('Cannot read standard input: it has more than 1 kB. Send one article.')
  })

  it('or not at all when it breaks off', async () => {
    const stream = Readable.from(
      (function* () {
        yield Buffer.from('The ferry')
        throw new Error('the line is down')
      })(),
    )
    expect((await faultOf(takeStream(stream))).message).toContain('it broke off before its end')
  })
})
