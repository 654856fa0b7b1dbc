import { fileURLToPath } from 'node:url'
import { build } from 'vite'

/** The files of a built app by their paths: `/index.html`. */
export type BuiltApp = ReadonlyMap<string, string | Uint8Array>

const packages = fileURLToPath(new URL('../../', import.meta.url))

/** Builds the app from the sources of all its packages. */
export async function buildApp(): Promise<BuiltApp> {
  const built = await build({
    root: `${packages}web`,
    logLevel: 'warn',
    resolve: {
      alias: [
        { find: /^@whence\/core$/, replacement: `${packages}core/src/index.ts` },
        { find: /^@whence\/view$/, replacement: `${packages}view/src/index.ts` },
      ],
    },
    build: { write: false },
  })
  if (!('output' in built)) throw new Error('One build was asked for, and another came.')
  return new Map(built.output.map((file) => [`/${file.fileName}`, file.type === 'chunk' ? file.code : file.source]))
}
