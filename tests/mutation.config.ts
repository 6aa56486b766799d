/** Vitest under Stryker: only the tests of the folders whose code is mutated (`MUTATED`), for they prove it alone. */
import { defineConfig } from 'vitest/config'

const mutated = process.env.MUTATED ?? ''
const tests = [
  'tests/guide/random-rules.test.ts',
  ...(mutated.includes('guide') ? ['tests/guide/**/*.test.ts'] : []),
  ...(mutated.includes('standard') ? ['tests/standard/**/*.test.ts'] : []),
]

export default defineConfig({
  test: {
    setupFiles: ['tests/support/setup.ts'],
    include: tests,
    // Plays every path of the published content: slow, and not to be relied upon for the core's own proof.
    exclude: ['tests/guide/real-standards.test.ts'],
    testTimeout: 20_000,
  },
})
