import { type FileHandle, mkdir, open, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { shown } from '@whence/intake'
import { CallError } from './exit-status.js'
import { makeFileNames } from './file-names.js'
import { type Io, writerTo } from './io.js'
import { joinReports } from './join-reports.js'
import type { Format, ReadOptions } from './read-options.js'

/** Where the reports go, in their order. */
export interface Output {
  readonly add: (input: string, text: string) => Promise<void>
  readonly end: () => Promise<void>
}

/** Looks whether the reports can go where they shall, before anything is read. */
export async function openOutput(
  inputs: readonly string[],
  isSeveral: boolean,
  { format, out }: ReadOptions,
  io: Io,
): Promise<Output> {
  if (out === undefined) {
    if (isSeveral && format === 'html') {
      throw new CallError('Several HTML reports cannot share one output. Say where they go: --out FOLDER')
    }
    return joined(writerTo(io.stdout), format, isSeveral, async () => {})
  }
  const kind = await kindOf(out)
  if (kind === 'folder' || out.endsWith('/') || (isSeveral && format === 'html')) {
    if (kind === 'file')
      throw new CallError(`${shown(out)} is a file. Several HTML reports need a folder: --out FOLDER`)
    return folderOutput(out, format)
  }
  if ((await kindOf(dirname(out))) !== 'folder') {
    throw new CallError(`Cannot write ${shown(out)}: the folder ${shown(dirname(out))} is not there. Make it first.`)
  }
  if (inputs.some((input) => input !== '-' && resolve(input) === resolve(out))) {
    throw new CallError(`${shown(out)} is an input as well. Give the report another name.`)
  }
  return fileOutput(out, format, isSeveral)
}

function joined(
  write: (text: string) => Promise<void>,
  format: Format,
  isSeveral: boolean,
  close: () => Promise<void>,
): Output {
  const join = joinReports(format, isSeveral)
  return {
    add: (_, text) => write(join.next(text)),
    async end() {
      const rest = join.end()
      if (rest !== '') await write(rest)
      await close()
    },
  }
}

/** The file is made when the first report is there: a call that reads nothing leaves an older one as it is. */
function fileOutput(path: string, format: Format, isSeveral: boolean): Output {
  let file: FileHandle | undefined
  const write = async (text: string): Promise<void> => {
    file ??= await open(path, 'w')
    await file.writeFile(text)
  }
  const output = joined(write, format, isSeveral, async () => file?.close())
  return {
    add: (input, text) => output.add(input, text).catch((error) => cannotWrite(path, error)),
    end: () => output.end().catch((error) => cannotWrite(path, error)),
  }
}

function folderOutput(folder: string, format: Format): Output {
  const nameFor = makeFileNames(format)
  return {
    async add(input, text) {
      await mkdir(folder, { recursive: true }).catch((error) => cannotWrite(folder, error))
      const output = fileOutput(join(folder, nameFor(input)), format, false)
      await output.add(input, text)
      await output.end()
    },
    async end() {},
  }
}

function cannotWrite(path: string, error: unknown): never {
  const code = (error as { code?: unknown } | null)?.code
  throw new CallError(`Cannot write ${shown(path)}: the system reports ${String(code ?? error)}.`)
}

async function kindOf(path: string): Promise<'file' | 'folder' | 'nothing'> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file'
  } catch {
    return 'nothing'
  }
}
