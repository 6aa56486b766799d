/** `npm test`: every check that a change must pass, the browser's included. What is deep and slow is `npm run test:deep`. */
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { findChromium, findHeadlessShell } from './browser.mjs'
import { reports, type Suite, TestRun } from './test-parts.ts'

console.log(
  [
    'This runs: format, types, unused code, lint, the build and its bytes, the tests of logic and components (Vitest),',
    'and journeys in Chromium (Playwright), Firefox and WebKit. Eight to fourteen minutes on two cores; each part tells its',
    'time at the end.',
  ].join('\n'),
)
const chromium = await findChromium()
const shell = await findHeadlessShell()
console.log(`Browser: ${chromium}; most tests in: ${shell ?? 'the same'}`)
await rm(reports, { recursive: true, force: true })
await mkdir(reports)

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
})
const playwrightReport = z.object({
  stats: z.object({
    expected: z.number(),
    unexpected: z.number(),
    flaky: z.number(),
    skipped: z.number(),
  }),
})

/** @param name of the report */
function vitest(name: string, ...args: readonly string[]): Suite {
  const report = `${name}.json`
  return {
    command: [
      'vitest',
      'run',
      ...args,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=reports/${report}`,
    ],
    report,
    count: (json) => {
      const { numPassedTests, numFailedTests, numPendingTests } = vitestReport.parse(json)
      return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests }
    },
  }
}

const test = new TestRun()
// One core lints for as long as the other does all that is quick.
const linting = test.check('lint', 'npm', 'run', '--silent', 'lint')
await test.check('format', 'prettier', '--check', '.')
await test.check('types', 'tsc', '-b', '--singleThreaded')
await test.check('unused', 'knip')
await test.check('build', 'npm', 'run', '--silent', 'build')
await test.check('size', 'npm', 'run', '--silent', 'size')
// Waits for its browsers more than it computes.
const engines = test.suite('engines', {
  ...vitest('engines', '--config=tests/engines/vitest.config.ts'),
  isBeside: true,
})
await test.suite('vitest', vitest('vitest'))
await Promise.all([linting, engines])
await test.suite('browser', {
  command: ['playwright', 'test', '--reporter=line,json'],
  report: 'playwright.json',
  environment: {
    CHROMIUM_PATH: chromium,
    ...(shell !== undefined && { HEADLESS_SHELL_PATH: shell }),
    PLAYWRIGHT_JSON_OUTPUT_NAME: join(reports, 'playwright.json'),
  },
  count: (report) => {
    const { expected, unexpected, flaky, skipped } = playwrightReport.parse(report).stats
    // A flaky test failed once; it counts as failed.
    return { passed: expected, failed: unexpected + flaky, skipped }
  },
})
process.exitCode = test.finish()
