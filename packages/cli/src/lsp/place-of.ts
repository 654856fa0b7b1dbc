import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Where a document lies. */
export interface Place {
  /** Absent for one that is not saved yet, or that lies elsewhere than on this disk. */
  readonly path?: string
  /** Where its settings are looked for. */
  readonly folder: string
}

/** `workspace` stands in for the folder of a document that lies in none. */
export function placeOf(uri: string, workspace: string): Place {
  const path = pathOf(uri)
  return path === undefined ? { folder: workspace } : { path, folder: dirname(path) }
}

/** The path of a `file:` address. */
export function pathOf(uri: string): string | undefined {
  try {
    return fileURLToPath(uri)
  } catch {
    return undefined
  }
}
