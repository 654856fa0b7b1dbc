import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll } from 'vitest'
import { publicOnly } from '../src/address-policy.js'
import type { FetchOptions } from '../src/index.js'

export type Answer = (request: IncomingMessage, response: ServerResponse) => void

/** A server on loopback for the tests of one file; `answers` has a function for each path. */
export function servePages(answers: Record<string, Answer>) {
  const listener: RequestListener = (request, response) => {
    const path = new URL(request.url ?? '/', 'http://gazette.example').pathname
    const answer = answers[path]
    if (answer === undefined) response.writeHead(404).end()
    else answer(request, response)
  }
  const server: Server = createServer(listener)
  let port = 0
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    port = (server.address() as AddressInfo).port
  })
  afterAll(async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  })
  return {
    url: (path: string, host = 'gazette.example'): string => `http://${host}:${port}${path}`,
    /** Every name leads to this server, and besides the public addresses only it may be reached. */
    options: (): FetchOptions => ({
      resolver: async () => ['127.0.0.1'],
      policy: {
        allowsAddress: (address) => address === '127.0.0.1' || publicOnly.allowsAddress(address),
        allowsPort: (given) => given === port,
      },
    }),
  }
}

export const sends =
  (body: string | Uint8Array, headers: Record<string, string> = {}, status = 200): Answer =>
  (_, response) => {
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body)
  }

export const redirectsTo =
  (location: string, status = 302): Answer =>
  (_, response) => {
    response.writeHead(status, { location }).end('moved')
  }
