import { resolve } from 'node:path'
import type { Capture, Dismissal, Level } from '@whence/core'
import {
  fetchPage as fetchPublicPage,
  IntakeError,
  isFolder,
  type ListedInput,
  listInputs,
  printable,
  ReadFault,
  shown,
} from '@whence/intake'
import { dismissalsBeside, readDismissals } from './dismissals-file.js'
import { CallError, exitStatus } from './exit-status.js'
import { inOrder } from './in-order.js'
import { type Io, OutputClosed } from './io.js'
import { openOutput } from './open-output.js'
import { openThreads } from './open-threads.js'
import { startProgress } from './progress.js'
import type { ReadOptions } from './read-options.js'
import type { OpenReader, ReadResult } from './reader.js'
import { takeCapture } from './take-capture.js'

export interface ReadSurroundings {
  readonly io: Io
  readonly fetchPage?: (address: string) => Promise<Capture>
  readonly openReader?: OpenReader
}

type Outcome =
  | { readonly kind: 'read'; readonly input: string; readonly result: ReadResult }
  | { readonly kind: 'unread'; readonly message: string }
  | { readonly kind: 'broken'; readonly error: unknown }

/** `whence read`: one report for each input, in their order. Gives the exit status. */
export async function readCommand(
  inputs: readonly string[],
  options: ReadOptions,
  { io, fetchPage = fetchPublicPage, openReader = openThreads }: ReadSurroundings,
): Promise<number> {
  const isSeveral = await standsForSeveral(inputs)
  if (isSeveral && options.dismissals !== undefined) {
    throw new CallError(
      '--dismissals is for one article. Several have theirs beside them: INPUT.whence-dismissals.json',
    )
  }
  const output = await openOutput(inputs, isSeveral, options, io)
  const reader = openReader(options)
  const listed = (await listInputs(inputs)).filter((one) => !isOwnOutput(one, options.out))
  const progress = startProgress(io.stderr, listed.length)
  let status: number = exitStatus.done

  async function readOne(listed: ListedInput): Promise<Outcome> {
    try {
      const capture = await takeCapture(listed, io, fetchPage)
      const result = await reader.read(capture, await dismissalsOf(listed, options.dismissals))
      return { kind: 'read', input: listed.input, result }
    } catch (error) {
      const isFault = error instanceof IntakeError || error instanceof ReadFault
      return isFault ? { kind: 'unread', message: error.message } : { kind: 'broken', error }
    }
  }

  try {
    for await (const outcome of inOrder(listed, readOne, options.jobs * 2)) {
      progress.clear()
      if (outcome.kind === 'broken') throw outcome.error
      if (outcome.kind === 'unread') {
        io.stderr.write(`whence: ${printable(outcome.message)}\n`)
        status = exitStatus.unreadInput
      } else {
        await output.add(outcome.input, outcome.result.text)
        if (isReached(options.failOn, outcome.result.gravest)) status = Math.max(status, exitStatus.failOnReached)
      }
      progress.step()
    }
    await output.end()
  } catch (error) {
    if (!(error instanceof OutputClosed)) throw error
  } finally {
    progress.clear()
    await reader.close()
  }
  return status
}

/** A folder may stand for any number of articles: what is printed depends on the call, not on how many it has today. */
async function standsForSeveral(inputs: readonly string[]): Promise<boolean> {
  return inputs.length > 1 || (await isFolder(inputs[0]!).catch(() => false))
}

/** The report of an earlier call may lie in a folder that is read. */
function isOwnOutput(listed: ListedInput, out: string | undefined): boolean {
  return listed.kind === 'file' && out !== undefined && resolve(listed.input) === resolve(out)
}

/** What was dismissed of an article: in the file that the call names, or in the one beside it. */
async function dismissalsOf({ kind, input }: ListedInput, named: string | undefined): Promise<readonly Dismissal[]> {
  if (named !== undefined) {
    const dismissals = await readDismissals(named)
    if (dismissals === undefined)
      throw new ReadFault(`There is no file ${shown(named)}. Check the spelling.`, 'unreadable')
    return dismissals
  }
  return kind === 'file' ? ((await readDismissals(dismissalsBeside(input))) ?? []) : []
}

const gravity: Record<Level, number> = { note: 1, warning: 2, problem: 3 }

function isReached(level: Level | undefined, gravest: Level | undefined): boolean {
  return level !== undefined && gravest !== undefined && gravity[gravest] >= gravity[level]
}
