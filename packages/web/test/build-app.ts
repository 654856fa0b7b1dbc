import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const packages = fileURLToPath(new URL('../../', import.meta.url))

/** Builds the app from the sources of all its packages into a folder. */
export async function buildApp(outDir: string): Promise<void> {
  await build({
    root: `${packages}web`,
    logLevel: 'warn',
    resolve: {
      alias: [
        { find: /^@whence\/core$/, replacement: `${packages}core/src/index.ts` },
        { find: /^@whence\/view$/, replacement: `${packages}view/src/index.ts` },
      ],
    },
    build: { outDir, emptyOutDir: true },
  })
}
