/** Vitest: logic in Node, components in jsdom (tests/ui, tests/app); a console error or warning fails a test. */
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
  },
})
