import { fileURLToPath } from 'node:url'
import { weightsFile } from '@whence/core'
import { defineConfig } from 'wxt'

// Pages of the extension load nothing but what is in the package. The net's inner loops are WebAssembly.
const policy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const title = 'Show whence each statement comes'

export default defineConfig({
  srcDir: 'src',
  outDir: 'dist/built',
  outDirTemplate: '{{browser}}',
  manifestVersion: 3,
  imports: false,
  manifest: ({ browser }) => ({
    name: 'Whence',
    description: 'Shows in a news article whence each statement comes. Nothing leaves your machine.',
    permissions: ['activeTab', 'scripting'],
    action: { default_title: title },
    content_security_policy: { extension_pages: policy },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'whence@whence.example',
              // The first with CSS custom highlights.
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : // The first with `caretPositionFromPoint`.
        { minimum_chrome_version: '128' }),
  }),
  hooks: {
    'build:publicAssets': (_, assets) => {
      const absoluteSrc = fileURLToPath(import.meta.resolve(`@whence/core/weights/${weightsFile}`))
      assets.push({ absoluteSrc, relativeDest: 'net.weights' })
    },
    'build:manifestGenerated': (_, manifest) => {
      // A panel belongs to the tab that it reads: none stands beside every page.
      delete manifest.side_panel
    },
  },
  zip: { zipSources: false },
  vite: () => ({
    build: { target: 'es2022', modulePreload: { polyfill: false }, assetsInlineLimit: 0 },
    esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
  }),
})
