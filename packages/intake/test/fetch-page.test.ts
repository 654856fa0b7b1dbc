import { brotliCompressSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { fetchPage, type IntakeError } from '../src/index.js'
import { redirectsTo, sends, servePages } from './page-server.js'

const page = '<p>The ferry to Oskarsholm is back in service.</p>'
let seen: Record<string, unknown> = {}

const server = servePages({
  '/story': (request, response) => {
    seen = request.headers
    sends(page)(request, response)
  },
  '/text': sends('A plain text.', { 'content-type': 'text/plain' }),
  '/markdown': sends('# A heading', { 'content-type': 'Text/Markdown; charset=utf-8' }),
  '/no-type': (_, response) => void response.end(page),
  '/empty': sends(''),
  '/gzip': sends(gzipSync(page), { 'content-encoding': 'gzip' }),
  '/brotli': sends(brotliCompressSync(page), { 'content-encoding': 'br' }),
  '/zstd': sends('nonsense', { 'content-encoding': 'zstd' }),
  '/not-gzip': sends('nonsense', { 'content-encoding': 'gzip' }),
  '/half-gzip': sends(gzipSync(page.repeat(100)).subarray(0, 60), { 'content-encoding': 'gzip' }),
  '/bomb': sends(gzipSync(new Uint8Array(20_000_000)), { 'content-encoding': 'gzip' }),
  '/large': sends('x'.repeat(20_000)),
  '/endless': (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' })
    const more = (): void => void response.write('x'.repeat(65_536), (error) => error ?? more())
    more()
  },
  '/silent': () => {},
  '/stalls': (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html', 'content-length': '1000' }).write('<p>The ferry')
  },
  '/breaks-off': (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html', 'content-length': '1000' }).write('<p>The ferry', () => {
      response.destroy()
    })
  },
  '/hangs-up': (request) => void request.socket.destroy(),
  '/garbage': (request) => void request.socket.end('SSH-2.0-harbour\r\n\r\n'),
  '/pdf': sends('%PDF-1.7', { 'content-type': 'application/pdf' }),
  '/image': sends('…', { 'content-type': 'image/png' }),
  '/forbidden': sends('no', {}, 403),
  '/missing': sends('no', {}, 404),
  '/later': sends('no', {}, 503),
  '/nothing': sends('', {}, 204),

  '/moved': redirectsTo('/story#part', 301),
  '/other-host': (request, response) =>
    redirectsTo(`http://mirror.example:${request.socket.localPort}/story`)(request, response),
  '/circle-a': redirectsTo('/circle-b'),
  '/circle-b': redirectsTo('/circle-a'),
  '/self': redirectsTo('/self', 308),
  '/for-ever': (request, response) => {
    const count = Number(new URL(request.url!, 'http://x.example').searchParams.get('n') ?? 0)
    redirectsTo(`/for-ever?n=${count + 1}`, 307)(request, response)
  },
  '/five': redirectsTo('/four'),
  '/four': redirectsTo('/three'),
  '/three': redirectsTo('/two'),
  '/two': redirectsTo('/one'),
  '/one': redirectsTo('/story'),
  '/six': redirectsTo('/five'),
  '/to-nowhere': (_, response) => void response.writeHead(302).end(),
  '/to-nonsense': redirectsTo('http://[oops/'),
  '/to-file': redirectsTo('file:///etc/hosts'),
  '/to-script': redirectsTo('javascript:alert(1)'),
  '/to-login': redirectsTo('http://reader:secret@gazette.example/story'),
  '/to-inside': (request, response) => redirectsTo(`http://10.0.0.1:${request.socket.localPort}/`)(request, response),
  '/to-metadata': redirectsTo('http://169.254.169.254/latest/'),
})

const fetched = (path: string, limits = {}) => fetchPage(server.url(path), { ...server.options(), limits })
const faultOf = (path: string, limits = {}): Promise<IntakeError> =>
  fetched(path, limits).then(
    () => Promise.reject(new Error(`${path} was read`)),
    (error) => error,
  )
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

describe('a page is fetched as it is', () => {
  it('with its address, its kind and its bytes', async () => {
    const capture = await fetched('/story')
    expect({ ...capture, bytes: textOf(capture.bytes) }).toEqual({
      input: server.url('/story'),
      url: server.url('/story'),
      contentType: 'text/html; charset=utf-8',
      bytes: page,
    })
    expect(capture.bytes.constructor).toBe(Uint8Array)
  })

  it('by a client that says who it is and brings nothing along', async () => {
    await fetched('/story')
    expect(seen['user-agent']).toMatch(/^whence\//)
    expect(Object.keys(seen).sort()).toEqual(
      ['accept', 'accept-encoding', 'accept-language', 'connection', 'host', 'user-agent'].sort(),
    )
  })

  it.each(['/text', '/markdown', '/no-type', '/empty'])('also %s', async (path) => {
    expect((await fetched(path)).input).toBe(server.url(path))
  })

  it.each(['/gzip', '/brotli'])('after decompression: %s', async (path) => {
    expect(textOf((await fetched(path)).bytes)).toBe(page)
  })
})

describe('what is no page to read is said in one sentence', () => {
  it.each([
    ['/zstd', 'bad-answer', 'packed as zstd'],
    ['/not-gzip', 'bad-answer', 'damaged'],
    ['/half-gzip', 'bad-answer', 'damaged'],
    ['/pdf', 'not-a-text', 'it is application/pdf'],
    ['/image', 'not-a-text', 'it is image/png'],
    ['/forbidden', 'bad-answer', 'status 403. Open it in a browser'],
    ['/missing', 'bad-answer', 'status 404. Check the address'],
    ['/later', 'bad-answer', 'status 503. Try again later'],
    ['/nothing', 'bad-answer', 'status 204'],
    ['/breaks-off', 'unreachable', 'broke off the connection'],
    ['/hangs-up', 'unreachable', 'broke off the connection'],
    ['/garbage', 'bad-answer', 'does not answer in HTTP'],
  ])('%s', async (path, fault, words) => {
    const error = await faultOf(path)
    expect(error.message).toContain(words)
    expect(error.message).toMatch(/^Cannot read http:\/\/gazette\.example:\d+\/\S+: .*[^.\n]\.$/)
    expect(error.fault).toBe(fault)
  })

  it('a certificate that does not hold', async () => {
    const connector = () => Promise.reject(Object.assign(new Error('no'), { code: 'ERR_TLS_CERT_ALTNAME_INVALID' }))
    const resolver = async () => ['93.184.216.34']
    const error = await fetchPage('https://gazette.example/', { resolver, connector }).catch((error) => error)
    expect(error.message).toContain('the certificate of gazette.example does not hold (ERR_TLS_CERT_ALTNAME_INVALID).')
  })

  it('the host that failed, which may be one that was redirected to', async () => {
    const options = server.options()
    const resolver = async (host: string) => (host === 'mirror.example' ? [] : ['127.0.0.1'])
    const error = await fetchPage(server.url('/other-host'), { ...options, resolver }).catch((error) => error)
    expect(error.message).toMatch(/: mirror\.example:\d+ was not found\. Check the spelling\.$/)
  })

  it('a closed port', async () => {
    const options = { ...server.options(), policy: { allowsAddress: () => true, allowsPort: () => true } }
    const error = await fetchPage('http://gazette.example:1/', options).catch((error) => error)
    expect(error.message).toContain('cannot be reached')
  })
})

describe('a limit holds', () => {
  it('on the size, as it comes', async () => {
    const error = await faultOf('/large', { bytes: 19_999 })
    expect(error.fault).toBe('too-large')
    expect((await fetched('/large', { bytes: 20_000 })).bytes).toHaveLength(20_000)
  })

  it('on the size after decompression', async () => {
    expect((await faultOf('/bomb', { bytes: 1_000_000 })).fault).toBe('too-large')
  })

  it('on a page without an end', async () => {
    expect((await faultOf('/endless', { bytes: 1_000_000 })).fault).toBe('too-large')
  })

  it.each(['/silent', '/stalls'])('on the time: %s', async (path) => {
    expect((await faultOf(path, { totalMs: 200 })).fault).toBe('too-slow')
  })

  it('on the time that a name takes to resolve', async () => {
    const options = { ...server.options(), resolver: () => new Promise<never>(() => {}), limits: { totalMs: 200 } }
    const error = await fetchPage(server.url('/story'), options).catch((error) => error)
    expect(error.fault).toBe('too-slow')
  })
})

describe('redirects', () => {
  it('are followed, and the last address is kept without its fragment', async () => {
    expect((await fetched('/moved')).url).toBe(server.url('/story'))
    expect((await fetched('/moved')).input).toBe(server.url('/moved'))
    expect((await fetched('/other-host')).url).toBe(server.url('/story', 'mirror.example'))
  })

  it('are followed five times, and not six', async () => {
    expect((await fetched('/five')).url).toBe(server.url('/story'))
    expect((await faultOf('/six')).message).toContain('it redirects more than 5 times.')
  })

  it.each(['/circle-a', '/self'])('in a circle are named so: %s', async (path) => {
    expect((await faultOf(path)).message).toMatch(/: it redirects in a circle, back to http:\S+\.$/)
  })

  it('for ever are given up', async () => {
    expect((await faultOf('/for-ever')).message).toContain('it redirects more than 5 times.')
  })

  it.each([
    ['/to-nowhere', 'bad-answer', 'without saying where'],
    ['/to-nonsense', 'redirects', 'no address'],
    ['/to-file', 'bad-address', 'only http and https'],
    ['/to-script', 'bad-address', 'only http and https'],
    ['/to-login', 'bad-address', 'name or password'],
    ['/to-inside', 'refused-address', '10.0.0.1 is not a public address'],
    ['/to-metadata', 'refused-address', 'port 80 is not'],
  ])('that will not do are refused: %s', async (path, fault, words) => {
    const error = await faultOf(path)
    expect(error.message).toContain(words)
    expect(error.fault).toBe(fault)
  })
})
