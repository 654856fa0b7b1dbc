import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'
import { runMain } from './run-main.js'

const command = fileURLToPath(new URL('../bin/whence.js', import.meta.url))
const children: ReturnType<typeof spawn>[] = []
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
})

/** The command as it is installed, in a process of its own. */
function serve(argv: readonly string[] = [], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, [command, 'serve', '--port', '0', ...argv], { env: { ...process.env, ...env } })
  children.push(child)
  const printed = { out: '', err: '' }
  child.stderr.on('data', (piece) => {
    printed.err += piece
  })
  const address = new Promise<string>((resolve) => {
    child.stdout.on('data', (piece) => {
      printed.out += piece
      if (printed.out.includes('\n')) resolve(printed.out.trim())
    })
  })
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  return { child, address, ended, printed }
}

describe('whence serve', { timeout: 120_000 }, () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('prints its address, reads, and ends with %s', async (signal) => {
    const { child, address, ended, printed } = serve()
    expect(await address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/)
    const text = 'Ada Wren, the harbour master, said the ferry was late. Rain fell.'
    const answer = await fetch(`${await address}read`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text }),
    })
    expect(await answer.json()).toMatchObject({ format: 'whence-report/1', article: { text } })
    child.kill(signal)
    expect(await ended).toBe(0)
    expect(printed).toEqual({ out: `${await address}\n`, err: '' })
  })

  it('ends also with a request under way', async () => {
    const { child, address, ended } = serve()
    const { hostname, port } = new URL(await address)
    const { connect } = await import('node:net')
    const socket = connect(Number(port), hostname)
    await new Promise<void>((go) =>
      socket.write('POST /read HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n', () => go()),
    )
    socket.on('error', () => {})
    child.kill('SIGTERM')
    expect(await ended).toBe(0)
  })

  it('takes the token from WHENCE_TOKEN', async () => {
    const { address } = serve(['--host', '127.0.0.1'], { WHENCE_TOKEN: 'ferry-lantern-wells' })
    expect((await fetch(await address)).status).toBe(401)
    const headers = { authorization: 'Bearer ferry-lantern-wells' }
    expect((await fetch(`${await address}openapi.json`, { headers })).status).toBe(200)
  })
})

describe('a call that is wrong says so and exits with 2', () => {
  it.each([
    [['--host', '0.0.0.0'], '--host needs a secret that whoever may use it knows. Put one into WHENCE_TOKEN.'],
    [['--port', '70000'], '--port takes a whole number from 0 to 65535, not “70000”.'],
    [['--port', 'http'], 'not “http”'],
    [['--profile', 'npx'], 'There is no profile “npx”. Perhaps npr'],
    [['--rules', 'bare-sauce'], 'Perhaps bare-source?'],
  ])('whence serve %j', async (argv, words) => {
    const { status, out, err } = await runMain(['serve', ...argv], { env: { WHENCE_TOKEN: '' } })
    expect(err).toContain(words)
    expect(err.trim()).not.toContain('\n')
    expect([status, out]).toEqual([2, ''])
  })

  it('also where the port is taken, or the host is not of this machine', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const { port } = other.address() as { port: number }
    const taken = await runMain(['serve', '--port', String(port)])
    other.close()
    expect([taken.status, taken.out]).toEqual([2, ''])
    expect(taken.err).toBe(`whence: Port ${port} is taken. Try another, or any that is free: --port 0\n`)
    const env = { WHENCE_TOKEN: 'ferry-lantern-wells' }
    const away = await runMain(['serve', '--port', '0', '--host', '192.0.2.1'], { env })
    expect([away.status, away.out]).toEqual([2, ''])
    expect(away.err).toContain('192.0.2.1 is no address of this machine.')
  })
})
