import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['packages/*/test/**/*.test.ts', 'train/test/**/*.test.ts', 'even-handed/test/**/*.test.ts'],
    testTimeout: 30_000,
    maxWorkers: 2,
  },
})
