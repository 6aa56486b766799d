/** Vitest under Stryker: only the tests of the folders whose code is mutated. */
import { defineConfig } from 'vitest/config'
import shared from './vitest.config.ts'

export default defineConfig({
  test: { ...shared.test, include: ['tests/{guide,standard}/**/*.test.ts'], testTimeout: 10_000 },
})
