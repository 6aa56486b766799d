/** Vitest: logic in Node, components in jsdom (tests/ui, tests/app); a console error or warning fails a test. */
import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

const components = 'tests/{app,ui}/**/*.test.{ts,tsx}'

export default defineConfig({
  css: {
    preprocessorOptions: {
      scss: { loadPaths: ['node_modules/dkfds/src/stylesheets'], quietDeps: true },
    },
  },
  test: {
    setupFiles: ['tests/support/setup.ts'],
    testTimeout: 30_000,
    // On two cores Vitest takes one by itself.
    pool: 'threads',
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        extends: true,
        test: {
          name: 'logic',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [components, 'tests/engines/**'],
          // Modules without state: a file finds them as the last one left them, and need not load them again.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'components',
          include: [components],
          setupFiles: ['tests/support/setup-components.ts'],
          isolate: false,
        },
      },
    ],
  },
})
