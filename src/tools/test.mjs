/** `npm test`: installs what is missing, then runs every check, the browser's included. */
import { mkdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { ensureInstalled } from './install.mjs'
import { root, run } from './run.mjs'

await ensureInstalled()
const { findChromium } = await import('./browser.mjs')
const chromium = await findChromium()
console.log(`Browser: ${chromium}`)

const reports = join(root, 'reports')
await rm(reports, { recursive: true, force: true })
await mkdir(reports)

/** @type {{ name: string, passed: number, failed: number }[]} */
const results = []

/**
 * Starts a check; others may run beside it, so what it prints is kept.
 * @param {string} command
 * @param {...string} args
 */
async function start(command, ...args) {
  let printed = ''
  const code = await run(command, args, {}, (output) => {
    printed += output
  })
  return { code, printed }
}

/**
 * A check that passes or fails as a whole. Shown when it has ended.
 * @param {string} name
 * @param {ReturnType<typeof start>} started
 */
async function check(name, started) {
  const { code, printed } = await started
  console.log(`\n── ${name}\n${printed.trimEnd()}`)
  const isPassed = code === 0
  results.push({ name, passed: isPassed ? 1 : 0, failed: isPassed ? 0 : 1 })
}

/**
 * A test runner that counts its own tests into a JSON report.
 * @param {string} name
 * @param {readonly string[]} command
 * @param {string} report
 * @param {(report: any) => { passed: number, failed: number }} count
 */
async function suite(name, [command = '', ...args], report, count) {
  console.log(`\n── ${name}`)
  const code = await run(command, args, {
    CHROMIUM_PATH: chromium,
    PLAYWRIGHT_JSON_OUTPUT_NAME: join(reports, report),
  })
  const counts = await readFile(join(reports, report), 'utf8').then(
    (json) => count(JSON.parse(json)),
    () => ({ passed: 0, failed: 1 }),
  )
  // A runner that fails without a failed test (no tests, a broken set-up) has failed all the same.
  const failed = code !== 0 && counts.failed === 0 ? 1 : counts.failed
  results.push({ name, passed: counts.passed, failed })
}

// One core lints for as long as the other does all that is quick.
const linting = start('eslint', '.', '--max-warnings', '0')
await check('format', start('prettier', '--check', '.'))
await check('types', start('tsc', '-b'))
await check('unused', start('knip'))
await check('build', start('npm', 'run', '--silent', 'build'))
await check('size', start('npm', 'run', '--silent', 'size'))
await suite(
  'vitest',
  [
    'vitest',
    'run',
    '--reporter=default',
    '--reporter=json',
    '--outputFile.json=reports/vitest.json',
  ],
  'vitest.json',
  ({ numPassedTests, numFailedTests }) => ({ passed: numPassedTests, failed: numFailedTests }),
)
await check('lint', linting)
await suite(
  'browser',
  ['playwright', 'test', '--reporter=line,json'],
  'playwright.json',
  // A flaky test failed once; it counts as failed.
  ({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky }),
)

console.log('\n── result')
for (const { name, passed, failed } of results) {
  console.log(`${failed > 0 ? 'FAILED' : 'passed'}  ${name}: ${passed} passed, ${failed} failed`)
}
const passed = results.reduce((sum, result) => sum + result.passed, 0)
const failed = results.reduce((sum, result) => sum + result.failed, 0)
console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed > 0 ? 1 : 0)
