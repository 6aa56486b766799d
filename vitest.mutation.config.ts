/** Vitest under Stryker: only the tests of the folder whose code is mutated (`MUTATED`), for they prove it alone. */
import { defineConfig } from 'vitest/config'
import shared from './vitest.config.ts'

// What reads the published content runs nearly all code, slowly, and would be tried on every mutant.
const readsContent = ['tests/guide/{real-standards,is-guide,answer-link}.test.ts']
const isGuide = process.env.MUTATED === 'guide'

export default defineConfig({
  test: {
    ...shared.test,
    include: isGuide ? ['tests/guide/**/*.test.ts'] : ['tests/{guide,standard}/**/*.test.ts'],
    exclude: isGuide ? ['tests/guide/real-standards.test.ts'] : readsContent,
    testTimeout: 20_000,
  },
})
