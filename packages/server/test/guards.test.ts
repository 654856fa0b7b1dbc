import { connect } from 'node:net'
import { describe, expect, it } from 'vitest'
import type { RunningServer } from '../src/index.js'
import { type Answer, problemOf, read, send, start } from './running.js'

const portOf = ({ address }: RunningServer): string => new URL(address).port

describe('the host that a request is for', () => {
  it.each(['127.0.0.1', 'localhost', 'LOCALHOST', '[::1]'])('%s is this one', async (name) => {
    const server = await start()
    expect((await send(server, '/', { headers: { host: `${name}:${portOf(server)}` } })).status).toBe(200)
  })

  it.each([
    'attacker.example',
    'attacker.example:PORT',
    'localhost.attacker.example:PORT',
    '127.0.0.1.attacker.example:PORT',
    'localhost',
    'localhost:1',
    '127.0.0.1',
    '127.1:PORT',
    '0.0.0.0:PORT',
    '192.168.1.5:PORT',
  ])('%s is not: no page whose name is made to lead here gets in', async (name) => {
    const server = await start()
    const host = name.replace('PORT', portOf(server))
    for (const path of ['/', '/openapi.json', '/nothing']) {
      expect(problemOf(await send(server, path, { headers: { host } }))).toMatchObject({
        status: 403,
        code: 'wrong-host',
      })
    }
    expect(problemOf(await read(server, { text: 'Rain' }, { host, origin: `http://${host}` })).status).toBe(403)
  })

  it('is not taken from the address in the request line', async () => {
    const server = await start()
    const path = `http://127.0.0.1:${portOf(server)}/`
    expect((await send(server, path, { headers: { host: 'attacker.example' } })).status).toBe(403)
  })

  it('must be one at all', async () => {
    const server = await start()
    for (const host of ['a b', 'a/b', 'user@localhost', 'localhost:PORT0']) {
      const answer = await send(server, '/', { headers: { host: host.replace('PORT', portOf(server)) } })
      expect([400, 403]).toContain(problemOf(answer).status)
    }
  })
})

describe('what pages of other sites send is refused', () => {
  it.each([
    { origin: 'https://attacker.example' },
    { origin: 'null' },
    { origin: 'null', 'sec-fetch-site': 'cross-site' },
    { origin: 'http://localhost:1' },
    { origin: 'https://127.0.0.1:PORT' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { origin: 'http://127.0.0.1:PORT', 'sec-fetch-site': 'cross-site' },
  ])('%j', async (given) => {
    const server = await start()
    const headers = Object.fromEntries(
      Object.entries(given).map(([name, value]) => [name, value.replace('PORT', portOf(server))]),
    )
    expect(problemOf(await read(server, { text: 'Rain' }, headers))).toMatchObject({ status: 403, code: 'other-site' })
  })

  it('and its own page is answered', async () => {
    const server = await start()
    const origin = server.address.slice(0, -1)
    for (const own of [origin, 'null']) {
      expect((await read(server, { text: 'Rain' }, { origin: own, 'sec-fetch-site': 'same-origin' })).status).toBe(200)
    }
  })

  it('a browser that asks whether it may hears nothing of that', async () => {
    const server = await start()
    const headers = {
      origin: 'https://attacker.example',
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type',
    }
    const answer = await send(server, '/read', { method: 'OPTIONS', headers })
    expect(problemOf(answer).status).toBe(403)
    expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([])
  })
})

describe('every answer carries what keeps a page in its bounds', () => {
  it.each(['/', '/read/x', '/openapi.json', '/assets/index-D2_AxJdY.js', '/nothing', '/read'])('%s', async (path) => {
    const { headers } = await send(await start(), path)
    const policy = String(headers['content-security-policy']).split('; ')
    expect(policy).toEqual(
      expect.arrayContaining(["default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'"]),
    )
    expect(policy.join()).not.toMatch(/unsafe|\*|https?:/)
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    })
    expect(headers['permissions-policy']).toContain('camera=()')
  })
})

describe('with a token', () => {
  const token = 'ferry-lantern-wells'
  const bearer = { authorization: `Bearer ${token}` }
  const cookieOf = ({ headers }: Answer): string => headers['set-cookie']![0]!.split(';')[0]!

  it.each([
    {},
    { authorization: 'Bearer' },
    { authorization: 'Bearer ' },
    { authorization: 'Bearer ferry-lantern-well' },
    { authorization: 'Bearer ferry-lantern-wells-' },
    { authorization: 'Basic ferry-lantern-wells' },
    { cookie: 'whence=ferry-lantern-wells' },
    { cookie: 'whence-PORT=ferry-lantern-wells' },
  ])('nobody gets in with %j', async (given) => {
    const server = await start({ token })
    const headers = JSON.parse(JSON.stringify(given).replace('PORT', portOf(server)))
    for (const path of ['/', '/openapi.json', '/assets/index-D2_AxJdY.js', '/nothing']) {
      const answer = await send(server, path, { headers })
      expect(problemOf(answer)).toMatchObject({ status: 401, code: 'no-token' })
      expect(answer.headers['www-authenticate']).toBe('Bearer realm="Whence"')
    }
    expect((await read(server, { text: 'Rain' }, headers)).status).toBe(401)
  })

  it('a program gets in', async () => {
    const server = await start({ token })
    expect((await read(server, { text: 'Rain' }, bearer)).status).toBe(200)
    expect(JSON.parse((await send(server, '/openapi.json', { headers: bearer })).body).security).toEqual([
      { token: [] },
    ])
  })

  it('a browser gets in by the address, and stays in by a cookie', async () => {
    const server = await start({ token })
    const answer = await send(server, `/?token=${token}`)
    expect([answer.status, answer.headers.location, answer.headers['cache-control']]).toEqual([303, '/', 'no-store'])
    expect(answer.headers['set-cookie']![0]).toMatch(/^whence-\d+=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/)
    expect(answer.headers['set-cookie']![0]).not.toContain(token)
    const cookie = cookieOf(answer)
    expect((await send(server, '/', { headers: { cookie } })).body).toContain('The reader')
    expect((await read(server, { text: 'Rain' }, { cookie })).status).toBe(200)
    const elsewhere = await read(server, { text: 'Rain' }, { cookie, origin: 'https://attacker.example' })
    expect(problemOf(elsewhere).status).toBe(403)
  })

  it('and not by a wrong one, or at another place', async () => {
    const server = await start({ token })
    for (const path of ['/?token=x', '/?token=', `/read/x?token=${token}`, `/openapi.json?token=${token}`]) {
      const answer = await send(server, path)
      expect([answer.status, answer.headers['set-cookie']]).toEqual([401, undefined])
    }
    const server2 = await start({ token })
    const cookie = cookieOf(await send(server, `/?token=${token}`)).replace(portOf(server), portOf(server2))
    expect((await send(server2, '/', { headers: { cookie } })).status).toBe(401)
  })

  it('a link on another site leads to a page that asks again, with the cookie', async () => {
    const headers = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }
    const answer = await send(await start({ token }), '/read/x', { headers })
    expect([answer.status, answer.headers['content-type']]).toEqual([401, 'text/html; charset=UTF-8'])
    expect(answer.body).toContain('http-equiv="refresh"')
    expect(answer.body).not.toContain('The reader')
  })

  it('the host is looked at first', async () => {
    const server = await start({ token })
    expect((await send(server, '/', { headers: { ...bearer, host: 'attacker.example' } })).status).toBe(403)
  })
})

describe('where it listens', () => {
  it('is loopback alone', async () => {
    expect((await start()).address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/)
  })

  it('every address of the machine, and loopback is printed', async () => {
    const server = await start({ host: '0.0.0.0', token: 'ferry-lantern-wells' })
    expect(server.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/)
    const headers = { authorization: 'Bearer ferry-lantern-wells' }
    expect((await send(server, '/', { headers })).status).toBe(200)
    const host = `attacker.example:${portOf(server)}`
    expect((await send(server, '/', { headers: { ...headers, host } })).status).toBe(403)
  })

  it('is told if it is taken', async () => {
    const port = Number(portOf(await start()))
    await expect(start({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' })
  })
})

it('what is no request is hung up on', async () => {
  const server = await start()
  for (const words of [
    'GET / HTTP/1.1\r\n\r\n',
    'GET / HTTP/1.1\r\nHost:\r\nConnection: close\r\n\r\n',
    'GET / HTTP/1.0\r\n\r\n',
    'nonsense\r\n\r\n',
    `GET /${'x'.repeat(100_000)} HTTP/1.1\r\n\r\n`,
  ]) {
    const answer = await new Promise<string>((resolve) => {
      let heard = ''
      const socket = connect(Number(portOf(server)), '127.0.0.1', () => socket.write(words))
      socket.setEncoding('utf8').on('data', (piece) => {
        heard += piece
      })
      socket.on('error', () => {}).on('close', () => resolve(heard))
    })
    expect(answer).toMatch(/^HTTP\/1\.1 4\d\d |^$/)
    expect(answer).not.toMatch(/\bat .*:\d+/)
  }
})
