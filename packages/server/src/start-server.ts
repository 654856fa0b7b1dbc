import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { availableParallelism } from 'node:os'
import { getRequestListener } from '@hono/node-server'
import type { Capture, NamedRule } from '@whence/core'
import { fetchPage as fetchPublicPage, inputLimit, type WorkerLimits } from '@whence/intake'
import { inBrackets } from './guards/own-hosts.js'
import { makeApp } from './make-app.js'
import { builtApp, readAppFiles } from './page/app-files.js'
import { problemAnswer } from './problem-answer.js'
import { openReadingThreads, type ServerReader } from './reading/reading-threads.js'
import { Refused } from './refused.js'

export interface ServerOptions {
  /** Default: loopback. */
  readonly host?: string
  /** 0: any that is free. */
  readonly port: number
  /** Asked for with every request, if there is one. */
  readonly token?: string
  /** What is looked for where a request does not say; absent: as the default profile wants it. */
  readonly rules?: readonly NamedRule[]
  readonly fetchPage?: (address: string) => Promise<Capture>
  readonly limits?: Partial<ServerLimits>
  /** In place of threads. */
  readonly reader?: ServerReader
  /** What a thread runs. */
  readonly threadScript?: URL
  /** The folder of the reader's page. */
  readonly appFolder?: string
  /** Hears of what the server fails on. */
  readonly log?: (line: string) => void
}

export interface ServerLimits extends WorkerLimits {
  /** Articles that are read at the same time. */
  readonly threads: number
  /** Requests that wait for a thread; more are refused. */
  readonly waiting: number
  /** Bytes of a body. */
  readonly bodyBytes: number
}

export interface RunningServer {
  /** Such as `http://127.0.0.1:4321/`. */
  readonly address: string
  /** Ends it, with all that is under way. */
  readonly close: () => Promise<void>
}

const loopback = '127.0.0.1'

/** Starts the server. Resolves once it answers; rejects with the system's error where it cannot listen. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { host = loopback, port, token, fetchPage = fetchPublicPage, log = () => {} } = options
  const { threads = ownThreads(), waiting = 8, bodyBytes = inputLimit, ...threadLimits } = options.limits ?? {}
  const appFiles = await readAppFiles(options.appFolder ?? builtApp())
  const server = createServer({ requestTimeout: 60_000, headersTimeout: 10_000 })
  server.maxConnections = 200
  const { address, port: given } = await listen(server, host, port)
  const reader =
    options.reader ??
    openReadingThreads({
      threads,
      limits: threadLimits,
      ...(options.rules === undefined ? {} : { rules: options.rules }),
      ...(options.threadScript === undefined ? {} : { script: options.threadScript }),
    })
  const app = makeApp({
    place: { host, address, port: given },
    appFiles,
    log,
    reader,
    fetchPage,
    bodyLimit: bodyBytes,
    most: threads + waiting,
    ...(token === undefined ? {} : { token }),
  })
  server.on('request', getRequestListener(app.fetch, { overrideGlobalObjects: false, errorHandler: noRequest }))
  return {
    address: `http://${inBrackets(isAny(address) ? loopback : host)}:${given}/`,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeAllConnections()
      await Promise.all([closed, reader.close()])
    },
  }
}

/** What is no request at all, such as one for a host with blanks in its name. */
function noRequest(): Response {
  return problemAnswer(new Refused(400, 'no-request', 'That is not a request that can be answered.'))
}

const isAny = (address: string): boolean => address === '0.0.0.0' || address === '::'

/** Two at least: one slow article does not keep the others waiting. */
function ownThreads(): number {
  return Math.min(4, Math.max(2, availableParallelism()))
}

function listen(server: Server, host: string, port: number): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen({ host, port }, () => {
      server.off('error', reject)
      resolve(server.address() as AddressInfo)
    })
  })
}
