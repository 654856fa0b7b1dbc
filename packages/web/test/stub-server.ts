import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname } from 'node:path'
import { text } from 'node:stream/consumers'
import { read } from '@whence/core'
import { loadModel } from '@whence/intake'
import type { BuiltApp } from './build-app.js'

export interface StubServer {
  readonly address: string
  readonly close: () => Promise<void>
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
}

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** Serves a built app under the policy of `whence serve`, and reads what is posted to `/read`. */
export async function startStub(app: BuiltApp): Promise<StubServer> {
  const model = await loadModel()
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    if (pathname === '/read' && request.method === 'POST') return answerRead(await text(request), response)
    const name = extname(pathname) === '' ? '/index.html' : pathname
    const body = app.get(name)
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type': types[extname(name)] ?? 'application/octet-stream',
      'content-security-policy': policy,
    })
    response.end(body)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}`,
    close: () => new Promise((done) => server.close(() => done())),
  }

  function answerRead(body: string, response: ServerResponse): void {
    const given = JSON.parse(body) as { readonly text?: string; readonly html?: string; readonly url?: string }
    if (given.url !== undefined) {
      const detail = 'Cannot read the address: nobody answers there. Paste the article’s text.'
      response.writeHead(422, { 'content-type': 'application/problem+json' })
      response.end(JSON.stringify({ type: 'about:blank', title: 'Unprocessable', status: 422, detail }))
      return
    }
    const isPage = given.html !== undefined
    const capture = {
      input: isPage ? 'page' : 'text',
      bytes: new TextEncoder().encode(given.html ?? given.text),
      contentType: isPage ? 'text/html; charset=utf-8' : 'text/plain; charset=utf-8',
    }
    response.writeHead(200, { 'content-type': 'application/json' })
    response.end(JSON.stringify(read(capture, model)))
  }
}
