import type { Dirent } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { faultOf } from './file-faults.js'
import { IntakeError } from './intake-error.js'
import { isArticleName } from './media-type.js'

/** One article to read, or the reason why there is none. */
export type ListedInput =
  | { readonly kind: 'file' | 'url' | 'stdin'; readonly input: string }
  | { readonly kind: 'error'; readonly input: string; readonly error: IntakeError }

/**
 * The articles that the INPUTs of a call stand for, in their order: a folder becomes its files, by name,
 * without hidden files and `node_modules`. A folder that links lead to twice is read once.
 */
export async function listInputs(inputs: readonly string[]): Promise<readonly ListedInput[]> {
  const listed: ListedInput[] = []
  for (const input of inputs) {
    try {
      if (input === '-') listed.push({ kind: 'stdin', input })
      else if (isAddress(input)) listed.push({ kind: 'url', input })
      else if (await isFolder(input)) listed.push(...(await filesOf(input)))
      else listed.push({ kind: 'file', input })
    } catch (error) {
      listed.push({ kind: 'error', input, error: error instanceof IntakeError ? error : faultOf(input, error) })
    }
  }
  return listed
}

/** True for whatever is written as an address, also one that will be refused. */
export function isAddress(input: string): boolean {
  return /^[a-z][a-z0-9+.-]{0,30}:\/\//i.test(input)
}

export async function isFolder(path: string): Promise<boolean> {
  return (await stat(path)).isDirectory()
}

async function filesOf(folder: string): Promise<readonly ListedInput[]> {
  const files: ListedInput[] = []
  await walk(folder, files, new Set())
  if (files.length > 0) return files
  throw new IntakeError(folder, 'no-articles', 'the folder has no .txt, .md or .html file. Name the files themselves.')
}

async function walk(folder: string, files: ListedInput[], seen: Set<string>): Promise<void> {
  const place = await realpath(folder)
  if (seen.has(place)) return
  seen.add(place)
  const entries = await readdir(folder, { withFileTypes: true })
  entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const entry of entries) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
    const path = join(folder, entry.name)
    try {
      if (await leadsToFolder(entry, path)) await walk(path, files, seen)
      else if (isArticleName(path)) files.push({ kind: 'file', input: path })
    } catch (error) {
      files.push({ kind: 'error', input: path, error: faultOf(path, error) })
    }
  }
}

async function leadsToFolder(entry: Dirent, path: string): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isDirectory()
  // A link that leads nowhere is only missed if its name promises an article.
  return isArticleName(path) ? isFolder(path) : isFolder(path).catch(() => false)
}
