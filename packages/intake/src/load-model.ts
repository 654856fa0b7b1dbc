import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

interface Model {
  readonly name: string
}
interface Engine {
  readonly openModel: (weights: Uint8Array) => Model
  readonly weightsFile: string
}

/** Reads the weights that ship with the core and opens them. The core is loaded only now: it takes time. */
export async function loadModel(): Promise<Model> {
  const { openModel, weightsFile } = (await import('@whence/core')) as unknown as Engine
  // The one place that knows where the core keeps its weights.
  const path = fileURLToPath(import.meta.resolve(`@whence/core/weights/${weightsFile}`))
  return openModel(await readFile(path))
}
