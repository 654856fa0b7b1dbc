import { describe, expect, it } from 'vitest'
import { problemOf, send, start } from './running.js'

describe('the page of the reader', () => {
  it.each(['/', '/read/abc', '/read/a/b', '/compare', '/compare/a,b', '/?x=1'])('is at %s', async (path) => {
    const { status, headers, body } = await send(await start(), path)
    expect([status, headers['content-type'], headers['cache-control']]).toEqual([
      200,
      'text/html; charset=utf-8',
      'no-cache',
    ])
    expect(body).toContain('The reader')
  })

  it('names with a hash are kept for good, others not', async () => {
    const server = await start()
    const script = await send(server, '/assets/index-D2_AxJdY.js')
    expect(script.headers).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'private, max-age=31536000, immutable',
    })
    const style = await send(server, '/assets/plain.css')
    expect(style.headers).toMatchObject({ 'content-type': 'text/css; charset=utf-8', 'cache-control': 'no-cache' })
  })

  it('answers HEAD without a body', async () => {
    const { status, body, headers } = await send(await start(), '/', { method: 'HEAD' })
    expect([status, body, headers['content-type']]).toEqual([200, '', 'text/html; charset=utf-8'])
  })

  it('says how to build it where it is not built; the rest is there', async () => {
    const server = await start({ appFolder: '/nowhere/at/all' })
    expect(problemOf(await send(server, '/'))).toMatchObject({ status: 503, code: 'not-built' })
    expect((await send(server, '/openapi.json')).status).toBe(200)
  })
})

describe('what lies beside it cannot be had', () => {
  it.each([
    '/../whence-secret.txt',
    '/..%2fwhence-secret.txt',
    '/%2e%2e/whence-secret.txt',
    '/assets/../../whence-secret.txt',
    '/assets/..%5c..%5cwhence-secret.txt',
    '/..\\whence-secret.txt',
    '//etc/passwd',
    '/read/../../whence-secret.txt',
    '/assets/%00',
    '/%ff',
    '/assets/',
    '/assets',
    '/index.htm',
    '/__proto__',
    '/constructor',
  ])('%s', async (path) => {
    const answer = await send(await start(), path)
    expect(answer.body).not.toContain('secret')
    expect([400, 404]).toContain(problemOf(answer).status)
  })
})

describe('what is not there', () => {
  it.each([
    ['GET', '/favicon.ico', 404],
    ['GET', '/check', 404],
    ['POST', '/check', 404],
    ['GET', '/reading', 404],
    ['GET', '/read', 405],
    ['PUT', '/read', 405],
    ['DELETE', '/read', 405],
    ['POST', '/', 405],
    ['POST', '/openapi.json', 405],
    ['TRACE', '/', 405],
  ])('%s %s', async (method, path, status) => {
    const answer = await send(await start(), path, { method })
    expect(problemOf(answer).status).toBe(status)
    expect(answer.headers.allow === undefined).toBe(status === 404)
  })
})
