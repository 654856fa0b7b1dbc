import { shown } from '@whence/intake'
import { type ServerOptions, startServer } from '@whence/server'
import { CallError } from './exit-status.js'
import type { ReadSurroundings } from './read-command.js'
import { wholeNumber } from './read-options.js'
import type { Review, ReviewFlags } from './review-options.js'

export interface ServeFlags extends ReviewFlags {
  readonly port: string
  readonly host?: string
}

export interface ServeSurroundings extends Omit<ReadSurroundings, 'openReader'> {
  /** Ends the server; default: SIGINT or SIGTERM. */
  readonly ending?: Promise<unknown>
}

/** `whence serve`: the reader in a browser, and the HTTP API, until it is told to end. */
export async function serveCommand(
  { port: givenPort, host }: ServeFlags,
  { rules }: Review,
  { io, fetchPage, ending = untilSignal() }: ServeSurroundings,
): Promise<void> {
  const port = wholeNumber('--port', givenPort, 0, 65535)
  const token = io.env.WHENCE_TOKEN || undefined
  if (host !== undefined && token === undefined) {
    throw new CallError('--host needs a secret that whoever may use it knows. Put one into WHENCE_TOKEN.')
  }
  const server = await start({
    port,
    log: (line) => io.stderr.write(`whence: ${shown(line)}\n`),
    ...(host === undefined ? {} : { host }),
    ...(token === undefined ? {} : { token }),
    ...(rules === undefined ? {} : { rules }),
    ...(fetchPage === undefined ? {} : { fetchPage }),
  })
  io.stdout.write(`${server.address}\n`)
  await ending
  await server.close()
}

async function start(options: ServerOptions) {
  try {
    return await startServer(options)
  } catch (error) {
    const why = listenFault(String((error as { code?: unknown } | null)?.code), options)
    throw why === undefined ? error : new CallError(why, { cause: error })
  }
}

function listenFault(code: string, { port, host }: ServerOptions): string | undefined {
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} is taken. Try another, or any that is free: --port 0`
    case 'EACCES':
      return `Port ${port} is not for everybody. Try one from 1024 on, or any that is free: --port 0`
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `${shown(host ?? 'Loopback')} is no address of this machine. For all of them: --host 0.0.0.0`
    default:
      return undefined
  }
}

/** A second signal ends the process as signals do. */
function untilSignal(): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      for (const signal of signals) process.off(signal, end)
      resolve()
    }
    for (const signal of signals) process.on(signal, end)
  })
}

const signals = ['SIGINT', 'SIGTERM'] as const
