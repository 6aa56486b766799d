/** Vitest under Stryker: only the tests of the folders whose code is mutated (`MUTATED`), for they prove it alone. */
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

const mutated = process.env.MUTATED ?? ''
const tests = [
  'tests/guide/random-rules.test.ts',
  ...(mutated.includes('guide') ? ['tests/guide/**/*.test.ts'] : []),
  ...(mutated.includes('standard') ? ['tests/standard/**/*.test.ts'] : []),
]

/**
 * The first test that fails ends the run for its fault: a file's own tests come first, what tries random rules or reads
 * the content late. Last comes what loads files within a test: what others have loaded before, Stryker knows to be read
 * by them all.
 */
class QuickFirst extends BaseSequencer {
  override sort(files: TestSpecification[]) {
    return Promise.resolve(files.toSorted((a, b) => rank(a) - rank(b)))
  }
}

function rank({ moduleId }: TestSpecification): number {
  if (moduleId.endsWith('/loads.test.ts')) return 3
  if (/\/(?:random-rules|answer-link|fingerprints|best-order)\.test\.ts$/.test(moduleId)) return 2
  return mutated.split(',').some((part) => moduleId.endsWith(`/${part}.test.ts`)) ? 0 : 1
}

export default defineConfig({
  test: {
    setupFiles: ['tests/support/setup.ts', 'tests/support/mutation.ts'],
    include: tests,
    // Plays every path of the published content: slow, and not to be relied upon for the core's own proof.
    exclude: ['tests/guide/real-standards.test.ts'],
    // Modules without state: each fault loads them once, and not for every file of tests.
    isolate: false,
    sequence: { sequencer: QuickFirst },
    testTimeout: 20_000,
  },
})
