import { fetchPage, IntakeError, type IntakeFault, ReadFault } from '@whence/intake'
import { describe, expect, it } from 'vitest'
import type { RunningServer } from '../src/index.js'
import { echoReader, problemOf, read, send, start } from './running.js'

const json = { 'content-type': 'application/json' }
const post = (server: RunningServer, body: string | Uint8Array | AsyncIterable<Uint8Array>, headers = {}) =>
  send(server, '/read', { method: 'POST', headers: { ...json, ...headers }, body })

describe('what is given is read', () => {
  it.each([
    [{ text: 'Rain fell.' }, { input: 'the text', contentType: 'text/plain; charset=utf-8', words: 'Rain fell.' }],
    [
      { text: '# Rain', name: 'rain.md', profile: 'ap' },
      { input: 'rain.md', contentType: 'text/plain; charset=utf-8', words: '# Rain', profile: 'ap' },
    ],
    [{ html: '<p>Rain' }, { input: 'the page', contentType: 'text/html; charset=utf-8', words: '<p>Rain' }],
    [
      { html: '<p>Rain', url: 'https://gazette.example/rain' },
      {
        input: 'https://gazette.example/rain',
        url: 'https://gazette.example/rain',
        contentType: 'text/html; charset=utf-8',
        words: '<p>Rain',
      },
    ],
    [{ url: 'https://gazette.example/rain' }, { input: 'https://gazette.example/rain', words: 'fetched' }],
  ])('%j', async (given, capture) => {
    const server = await start({ fetchPage: async (input) => ({ input, bytes: new TextEncoder().encode('fetched') }) })
    const { status, headers, body } = await read(server, given)
    expect([status, headers['content-type'], headers['cache-control']]).toEqual([200, 'application/json', 'no-store'])
    expect(JSON.parse(body)).toEqual(capture)
  })

  it('with a character set named, and half a pair of surrogates', async () => {
    const server = await start()
    const { body } = await post(server, '{"text":"\\ud800 rain"}', {
      'content-type': 'Application/JSON; charset="UTF-8"',
    })
    expect(JSON.parse(body).words).toBe('\ufffd rain')
  })
})

describe('a wrong body is refused', () => {
  it.each([
    ['', 400, 'not-json'],
    ['{"text":', 400, 'not-json'],
    ['{"text":"\u0000"}', 400, 'not-json'],
    ['text=Rain', 400, 'not-json'],
    [new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x7d]), 400, 'not-json'],
    ['null', 422, 'wrong-body'],
    ['"Rain fell."', 422, 'wrong-body'],
    ['["Rain fell."]', 422, 'wrong-body'],
    ['{}', 422, 'wrong-body'],
    ['{"words":"Rain"}', 422, 'wrong-body'],
    ['{"text":7}', 422, 'wrong-body'],
    ['{"text":null}', 422, 'wrong-body'],
    ['{"text":{"text":"Rain"}}', 422, 'wrong-body'],
    ['{"text":"Rain","html":"<p>Rain"}', 422, 'wrong-body'],
    ['{"text":"Rain","url":"https://gazette.example/"}', 422, 'wrong-body'],
    ['{"text":"Rain","profile":"tabloid"}', 422, 'wrong-body'],
    ['{"text":"Rain","name":""}', 422, 'wrong-body'],
    ['{"text":"Rain","__proto__":"x"}', 422, 'wrong-body'],
    ['{"html":"<p>Rain","url":"javascript:alert(1)"}', 422, 'wrong-body'],
    ['{"html":"<p>Rain","url":"file:///etc/passwd"}', 422, 'wrong-body'],
    ['{"url":["https://gazette.example/"]}', 422, 'wrong-body'],
  ])('%s', async (body, status, code) => {
    expect(problemOf(await post(await start(), body))).toMatchObject({ status, code })
  })

  it('and told where', async () => {
    const { body } = await read(await start(), { text: 'Rain', profile: 'tabloid', more: 'x' })
    const { errors, detail } = JSON.parse(body)
    expect(errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual(['#/profile', '#'])
    expect(detail).toContain('#/profile')
  })

  it.each([
    ['brackets', '['.repeat(1_000_000)],
    ['braces', '{"text":'.repeat(200_000)],
    ['lists', `{"text":[${'[],'.repeat(500_000)}[]]}`],
    ['fields', `{${Array.from({ length: 200_000 }, (_, index) => `"${index}":1`).join()}}`],
    ['a string that goes on', `{"text":"${'\\'.repeat(999_999)}`],
  ])('before it is parsed, if it is nothing but %s', async (_, body) => {
    const { status } = problemOf(await post(await start(), body))
    expect(status).toBe(body.startsWith('{"text":"') ? 400 : 422)
  })
})

describe('what is sent otherwise than as JSON is refused', () => {
  it.each([
    [{ 'content-type': 'text/plain' }],
    [{ 'content-type': 'text/plain; application/json' }],
    [{ 'content-type': 'application/x-www-form-urlencoded' }],
    [{ 'content-type': 'multipart/form-data; boundary=x' }],
    [{ 'content-type': 'application/json, text/plain' }],
    [{ 'content-type': '' }],
    [{ 'content-type': 'application/json; charset=utf-16' }],
    [{ 'content-type': 'application/json; v=1; Charset="latin1"' }],
    [{ 'content-encoding': 'gzip' }],
  ])('%j', async (headers) => {
    const answer = await post(await start(), '{"text":"Rain"}', headers)
    expect(problemOf(answer)).toMatchObject({ status: 415, code: 'wrong-type' })
    expect(answer.headers.accept).toBe('application/json')
  })

  it('also with no type at all', async () => {
    const answer = await send(await start(), '/read', { method: 'POST', body: '{"text":"Rain"}' })
    expect(problemOf(answer).status).toBe(415)
  })
})

describe('a body that is too large is refused', () => {
  const limits = { bodyBytes: 1000 }
  const text = (length: number): string => JSON.stringify({ text: 'x'.repeat(length - 11) })

  it('to the byte', async () => {
    const server = await start({ limits })
    expect((await post(server, text(1000))).status).toBe(200)
    expect(problemOf(await post(server, text(1001)))).toMatchObject({ status: 413, code: 'too-large' })
  })

  it('by the length that it promises', async () => {
    const answer = await post(await start({ limits }), text(500), { 'content-length': '100000000' })
    expect(problemOf(answer).status).toBe(413)
  })

  it('as it comes, where it promises none', async () => {
    async function* pieces() {
      yield Buffer.from('{"text":"')
      for (let count = 0; count < 10_000; count++) yield Buffer.alloc(1000, 'x')
    }
    expect(problemOf(await post(await start({ limits }), pieces())).status).toBe(413)
  })

  it('and the next one is read', async () => {
    const server = await start({ limits })
    await post(server, text(5000))
    expect((await post(server, text(50))).status).toBe(200)
  })
})

describe('an address that cannot be fetched is refused, with the reason', () => {
  const fetching = (addresses: readonly string[] = []) => ({
    fetchPage: (address: string) =>
      fetchPage(address, {
        resolver: async () => addresses,
        connector: async () => {
          throw Object.assign(new Error('no connection in this test'), { code: 'ECONNREFUSED' })
        },
      }),
  })

  it.each([
    ['http://127.0.0.1/', [], 422, 'refused-address', 'pages of this machine'],
    ['http://[::1]/', [], 422, 'refused-address', 'pages of this machine'],
    ['http://169.254.169.254/latest/', [], 422, 'refused-address', 'is not a public address'],
    ['http://localhost:4321/', [], 422, 'refused-address', 'pages of this machine'],
    ['https://gazette.example/', ['10.0.0.7'], 422, 'refused-address', 'it leads to 10.0.0.7'],
    ['https://gazette.example:22/', [], 422, 'refused-address', 'port 22'],
    ['file:///etc/passwd', [], 422, 'bad-address', 'only http and https'],
    ['gazette', [], 422, 'bad-address', 'that is not an address'],
    ['https://me:word@gazette.example/', [], 422, 'bad-address', 'it carries a name or password'],
    ['https://gazette.example/', [], 502, 'unreachable', 'gazette.example was not found'],
    ['https://gazette.example/', ['8.8.8.8'], 502, 'unreachable', 'gazette.example cannot be reached'],
  ])('%s, %j', async (url, addresses, status, code, words) => {
    const problem = problemOf(await read(await start(fetching(addresses)), { url }))
    expect(problem).toMatchObject({ status, code })
    expect(problem.detail).toContain(words)
    expect(problem.detail).not.toContain('word@')
  })

  it.each<[IntakeFault, number]>([
    ['too-slow', 504],
    ['bad-answer', 502],
    ['redirects', 502],
    ['not-a-text', 422],
    ['too-large', 413],
  ])('%s', async (fault, status) => {
    const server = await start({
      fetchPage: async (address) => {
        throw new IntakeError(address, fault, 'so it is.')
      },
    })
    const { detail, ...problem } = problemOf(await read(server, { url: 'https://gazette.example/' }))
    expect(problem.status).toBe(status)
    expect(detail).toBe('Cannot read https://gazette.example/: so it is.')
  })
})

describe('an article that is not read', () => {
  it.each([
    ['unreadable', 422],
    ['too-large', 413],
    ['too-slow', 504],
    ['failed', 500],
  ] as const)('%s', async (fault, status) => {
    const fail = async () => {
      throw new ReadFault('Cannot read the text:\n\u001b[31mso it is.', fault)
    }
    const problem = problemOf(await read(await start({ reader: { ...echoReader, read: fail } }), { text: 'Rain' }))
    expect(problem).toEqual({ status, code: fault, detail: 'Cannot read the text: \ufffd[31mso it is.' })
  })

  it('for a reason that nobody thought of tells nothing but that', async () => {
    const lines: string[] = []
    const fail = async () => {
      throw new TypeError('secret.path is undefined')
    }
    const server = await start({ reader: { ...echoReader, read: fail }, log: (line) => lines.push(line) })
    const answer = await read(server, { text: 'Rain' })
    expect(problemOf(answer)).toMatchObject({ status: 500, code: 'failed' })
    expect(answer.body).not.toContain('secret')
    expect(lines).toEqual(['TypeError: secret.path is undefined'])
  })
})

it('more requests than may wait are refused until one is done', async () => {
  const going: (() => void)[] = []
  const reader = {
    ...echoReader,
    read: () => new Promise<string>((resolve) => going.push(() => resolve('{}'))),
  }
  const server = await start({ reader, limits: { threads: 1, waiting: 1 } })
  const first = [read(server, { text: 'one' }), read(server, { text: 'two' })]
  await expect.poll(() => going.length).toBe(2)
  const third = await read(server, { text: 'three' })
  expect(problemOf(third)).toMatchObject({ status: 429, code: 'too-many' })
  expect(third.headers['retry-after']).toBe('5')
  for (const go of going) go()
  expect((await Promise.all(first)).map(({ status }) => status)).toEqual([200, 200])
  const fourth = read(server, { text: 'four' })
  await expect.poll(() => going.length).toBe(3)
  going[2]!()
  expect((await fourth).status).toBe(200)
})
