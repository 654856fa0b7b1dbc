import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { type IncomingHttpHeaders, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach } from 'vitest'
import { type RunningServer, type ServerOptions, startServer } from '../src/index.js'
import type { ServerReader } from '../src/reading/reading-threads.js'

/** What the threads of a built server run. */
export const builtThread = new URL('../dist/reading/server-worker.js', import.meta.url)

/** A page of the reader, as a build leaves it. */
const folder = mkdtempSync(join(tmpdir(), 'whence-app-'))
export const appFolder = join(folder, 'app')
mkdirSync(join(appFolder, 'assets'), { recursive: true })
writeFileSync(join(appFolder, 'index.html'), '<!doctype html><title>The reader</title>')
writeFileSync(join(appFolder, 'assets', 'index-D2_AxJdY.js'), 'export {}')
writeFileSync(join(appFolder, 'assets', 'plain.css'), 'p {}')
// Beside it, and not to be had.
writeFileSync(join(folder, 'whence-secret.txt'), 'secret')
afterAll(() => rmSync(folder, { recursive: true }))

/** Says what it was given, in place of a report. */
export const echoReader: ServerReader = {
  read: async ({ bytes, ...capture }, asked) =>
    JSON.stringify({ ...capture, ...asked, words: new TextDecoder().decode(bytes).slice(0, 100) }),
  close: async () => {},
}

const running: RunningServer[] = []
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()))
})

/** A server for one test, on any port that is free, with the reader that echoes. */
export async function start(options: Partial<ServerOptions> = {}): Promise<RunningServer> {
  const server = await startServer({ port: 0, appFolder, reader: echoReader, ...options })
  running.push(server)
  return server
}

export interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

export interface Sent {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  /** Pieces are sent one after the other, with no length given. */
  readonly body?: string | Uint8Array | AsyncIterable<Uint8Array>
}

/** Sends a request as it is given, headers that a browser keeps for itself included; the path is not tidied. */
export function send({ address }: RunningServer, path: string, { method = 'GET', headers = {}, body }: Sent = {}) {
  const { hostname, port } = new URL(address)
  return new Promise<Answer>((resolve, reject) => {
    const sent = request({ host: hostname.replace(/[[\]]/g, ''), port, path, method, headers }, (answer) => {
      let words = ''
      answer.setEncoding('utf8').on('data', (piece) => {
        words += piece
      })
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: words }))
      answer.on('error', reject)
    })
    // Whoever is refused may be hung up on while sending: the answer counts.
    let failure: unknown
    sent.on('error', (error) => {
      failure = error
    })
    sent.on('close', () => reject(failure ?? new Error('no answer')))
    if (body === undefined || typeof body === 'string' || body instanceof Uint8Array) sent.end(body)
    else void sendPieces(body)

    async function sendPieces(pieces: AsyncIterable<Uint8Array>): Promise<void> {
      for await (const piece of pieces) {
        if (sent.destroyed || sent.errored) return
        await new Promise((go) => sent.write(piece, go))
      }
      sent.end()
    }
  })
}

/** `POST /read` with a body that is made JSON. */
export function read(server: RunningServer, body: unknown, headers: Readonly<Record<string, string>> = {}) {
  return send(server, '/read', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
}

/** What a refusal says, once it is sure that it is problem details and tells nothing of the code behind it. */
export function problemOf({ status, headers, body }: Answer): { status: number; code: string; detail: string } {
  const problem = JSON.parse(body)
  const isProblem = headers['content-type'] === 'application/problem+json' && problem.status === status
  if (!isProblem || /\bat .*:\d+|\.[jt]s\b|node_modules/.test(body)) throw new Error(`No problem details: ${body}`)
  return { status, code: problem.code, detail: problem.detail }
}
