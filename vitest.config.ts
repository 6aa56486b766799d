/** Vitest: logic in Node, components in jsdom (tests/ui, tests/app); a console error or warning fails a test. */
import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  css: {
    preprocessorOptions: {
      scss: { loadPaths: ['node_modules/dkfds/src/stylesheets'], quietDeps: true },
    },
  },
  test: {
    setupFiles: ['tests/support/setup.ts'],
    include: ['tests/**/*.test.{ts,tsx}'],
    testTimeout: 30_000,
    // On two cores Vitest takes one by itself.
    pool: 'threads',
    maxWorkers: Math.max(2, availableParallelism() - 1),
  },
})
