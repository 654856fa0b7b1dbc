import { fileURLToPath } from 'node:url'
import type { Report } from '@whence/core'
import type { BrowserContext } from 'playwright-core'
import { build } from 'vite'

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url))

export interface PageFiles {
  readonly script: string
  readonly style: string
}

/** The script and the style of a page that shows one part of the view and nothing beside it; an article if no other is named. */
export async function buildArticlePage(entry = './page/main.tsx'): Promise<PageFiles> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    root: path('./page'),
    resolve: { alias: [{ find: /^@whence\/core$/, replacement: path('../../core/src/index.ts') }] },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { write: false, target: 'es2022', modulePreload: false, rollupOptions: { input: path(entry) } },
  })
  if (!('output' in built)) throw new Error('Vite gave more than one build.')
  let script = ''
  let style = ''
  for (const file of built.output) {
    if (file.type === 'chunk') script += file.code
    else if (file.fileName.endsWith('.css')) style += file.source
  }
  return { script, style }
}

const html = `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
<title>An article</title><link rel="stylesheet" href="/style.css"></head>
<body><main></main><script type="module" src="/main.js"></script></body></html>`

/** As strict as the reader's own. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; base-uri 'none'"

export const address = 'http://article.test/'

/** Answers every request of the pages of a context from memory: nothing reaches a network. */
export async function serveArticle(
  context: BrowserContext,
  files: PageFiles,
  report: Report | readonly Report[],
): Promise<void> {
  const bodies: Readonly<Record<string, readonly [type: string, body: string]>> = {
    '/': ['text/html', html],
    '/main.js': ['text/javascript', files.script],
    '/style.css': ['text/css', files.style],
    '/report.json': ['application/json', JSON.stringify(report)],
  }
  await context.route('**/*', (route) => {
    const [contentType, body] = bodies[new URL(route.request().url()).pathname] ?? []
    if (body === undefined) return route.fulfill({ status: 404, body: '' })
    return route.fulfill({
      contentType: `${contentType}; charset=utf-8`,
      body,
      headers: { 'content-security-policy': policy },
    })
  })
}
