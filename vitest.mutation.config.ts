/** Vitest under Stryker: only the tests of the folder whose code is mutated (`MUTATED`), for they prove it alone. */
import { defineConfig } from 'vitest/config'
import shared from './vitest.config.ts'

const tests =
  process.env.MUTATED === 'guide'
    ? ['tests/guide/**/*.test.ts']
    : ['tests/standard/**/*.test.ts', 'tests/guide/random-rules.test.ts']

export default defineConfig({
  test: {
    ...shared.test,
    include: tests,
    // Plays every path of the published content: slow, and not to be relied upon for the core's own proof.
    exclude: ['tests/guide/real-standards.test.ts'],
    testTimeout: 20_000,
  },
})
