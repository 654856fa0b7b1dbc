import { readFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { shown } from '@whence/intake'
import { CallError } from './exit-status.js'

export interface ConfigFile {
  readonly path: string
  readonly text: string
}

const fileName = 'whence.config.json'

/** The configuration that the call names, or the nearest one in the folder or above it; undefined if there is none. */
export async function findConfig(folder: string, named: string | undefined): Promise<ConfigFile | undefined> {
  if (named !== undefined) {
    const path = resolve(folder, named)
    const text = await textOf(path)
    if (text === undefined) throw new CallError(`There is no file ${shown(named)}. Check the spelling.`)
    return { path: named, text }
  }
  for (let at = resolve(folder); ; at = dirname(at)) {
    const path = join(at, fileName)
    const text = await textOf(path)
    if (text !== undefined) return { path, text }
    if (at === dirname(at)) return undefined
  }
}

async function textOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    const code = (error as { code?: unknown } | null)?.code
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    throw new CallError(
      `Cannot read ${shown(path)}: the system reports ${String(code ?? error)}. Name another: --config FILE`,
      { cause: error },
    )
  }
}
