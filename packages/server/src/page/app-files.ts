import { readdir, readFile, stat } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

export interface AppFile {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly contentType: string
  readonly cacheControl: string
}

/** The file for a path of an address; undefined where there is none. */
export type AppFiles = (path: string) => AppFile | undefined

/** Where the reader's page lies once it is built. */
export function builtApp(): string {
  return fileURLToPath(new URL('dist/app/', import.meta.resolve('@whence/web/package.json')))
}

/** Reads all files of the folder: what is not among them cannot be asked for. No folder, no files. */
export async function readAppFiles(folder: string): Promise<AppFiles> {
  const files = new Map<string, AppFile>()
  for (const name of await readdir(folder, { recursive: true }).catch(() => [])) {
    const path = join(folder, name)
    if (!(await stat(path)).isFile()) continue
    const place = `/${name.split(sep).join('/')}`
    files.set(place, {
      bytes: new Uint8Array(await readFile(path)),
      contentType: contentTypes[extname(name)] ?? 'application/octet-stream',
      cacheControl: hasHash.test(place) ? 'private, max-age=31536000, immutable' : 'no-cache',
    })
  }
  return (path) => files.get(isPlaceInApp(path) ? '/index.html' : path)
}

/** Places that the page itself finds its way to. */
function isPlaceInApp(path: string): boolean {
  return path === '/' || path.startsWith('/read/') || /^\/compare(?:\/|$)/.test(path)
}

// As the build names its assets: never another content under the same name.
const hasHash = /^\/assets\/.+-[\w-]{8}\.\w+$/

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
}
