import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Model } from '@whence/core'

/** Reads the weights that ship with the core and opens them. */
export async function loadModel(): Promise<Model> {
  // The core is loaded only now: it takes longer than to say that a file is missing.
  const { openModel, weightsFile } = await import('@whence/core')
  const path = fileURLToPath(import.meta.resolve(`@whence/core/weights/${weightsFile}`))
  return openModel(await readFile(path))
}
