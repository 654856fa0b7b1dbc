import { afterEach, describe, expect, it } from 'vitest'
import { openWorkers, type Reader, type ReadFault, workerLimits } from '../src/index.js'

const script = new URL('./fixtures/stub-worker.js', import.meta.url)
let reader: Reader<undefined, string> | undefined
afterEach(() => reader?.close())

function open({ jobs = 1, format = 'json' } = {}, limits = {}): (text: string, input?: string) => Promise<string> {
  const opened = openWorkers<{ format: string }, undefined, string>({
    script,
    view: { format },
    jobs,
    limits: { ...workerLimits, ...limits },
  })
  reader = opened
  return async (text, input = 'story.txt') => {
    const bytes = new TextEncoder().encode(text)
    return opened.read({ input, bytes }, undefined).catch((error) => {
      const { name, fault, message } = error as ReadFault
      return `${name}${fault === undefined ? '' : `, ${fault}`}: ${message}`
    })
  }
}

describe('a thread reads', () => {
  it('one article after the other', async () => {
    const read = open()
    expect(await read('read one')).toBe('json: read one')
    expect(await read('read two')).toBe('json: read two')
  })

  it('in as many threads as asked for, each answer to its question', async () => {
    const read = open({ jobs: 3 })
    const texts = Array.from({ length: 20 }, (_, index) => `read ${index}`)
    expect(await Promise.all(texts.map((text) => read(text)))).toEqual(texts.map((text) => `json: ${text}`))
  })

  it('and what a library prints stays out of the output', async () => {
    expect(await open()('chatter')).toBe('chatter')
  })
})

describe('an article that cannot be read is named, and the next one is read', () => {
  it.each([
    ['empty', {}, 'ReadFault, unreadable: Cannot read it: it is empty. Give a text.'],
    ['deep', {}, 'ReadFault, unreadable: Cannot read story.txt: its markup is nested too deep. Give its text.'],
    [
      'hang',
      { baseMs: 300 },
      'ReadFault, too-slow: Cannot read story.txt: it takes more than 0.3 seconds. Give a shorter part of it.',
    ],
    [
      'hoard',
      { heapMebibytes: 24 },
      'ReadFault, too-large: Cannot read story.txt: it takes more than 24 MB of memory. Give a shorter part of it.',
    ],
    ['quit', {}, 'the thread ended with 7'],
    ['wrong', {}, 'the reader failed on it (TypeError: a is undefined'],
  ])('%s', async (deed, limits, message) => {
    const read = open({}, limits)
    const [fault, next] = await Promise.all([read(deed), read('read next')])
    expect(fault).toContain(message)
    expect(fault).not.toContain('\n')
    expect(next).toBe('json: read next')
  })

  it('and the time grows with the article', async () => {
    const read = open({}, { baseMs: 0, perMebibyteMs: 300 })
    expect(await read(`hang ${'x'.repeat(1024 * 1024)}`)).toContain('more than 0.3 seconds')
  })
})

it('a model that cannot be loaded is no fault of the article', async () => {
  const read = open({ format: 'none' })
  expect(await read('read')).toBe(
    'Error: The reading model cannot be loaded (ENOENT: no weights). Install Whence again.',
  )
})
