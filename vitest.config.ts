import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const source = (path: string): string => fileURLToPath(new URL(`packages/${path}`, import.meta.url))

export default defineConfig({
  resolve: {
    // Tests run on sources: what was built last does not matter, but for the command as a whole and its threads.
    alias: [
      { find: /^@whence\/core\/training$/, replacement: source('core/src/training.ts') },
      { find: /^@whence\/core$/, replacement: source('core/src/index.ts') },
      { find: /^@whence\/intake$/, replacement: source('intake/src/index.ts') },
      { find: /^@whence\/server$/, replacement: source('server/src/index.ts') },
    ],
  },
  test: {
    include: ['packages/*/test/**/*.test.ts', 'train/test/**/*.test.ts', 'even-handed/test/**/*.test.ts'],
    // A busy machine fails no test. What a page comes to is waited for, so long at most.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 60_000 } },
    maxWorkers: 2,
  },
})
