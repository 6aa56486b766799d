/** The parts of a test run: each is a command that passes or fails as a whole, or a runner that counts its own tests. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root, run, runUnseen } from './run.mjs'

export const reports = join(root, 'reports')

interface Counts {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

interface Result extends Counts {
  readonly name: string
  readonly seconds: number
}

export interface Suite {
  readonly command: readonly [string, ...string[]]
  /** The JSON file below `reports` that the command writes. */
  readonly report: string
  /** Whether others run beside it: then what it prints is shown when it has ended. */
  readonly isBeside?: boolean
  readonly environment?: Readonly<Record<string, string>>
  /** Reads the parsed report; throws where it is none. */
  readonly count: (report: unknown) => Counts
}

export class TestRun {
  readonly #results: Result[] = []

  /** A command whose output is shown when it has ended, as others may run beside it. */
  async check(name: string, command: string, ...args: readonly string[]) {
    const begun = performance.now()
    const code = await runAside(name, command, args)
    const isPassed = code === 0
    this.#add(name, begun, { passed: isPassed ? 1 : 0, failed: isPassed ? 0 : 1, skipped: 0 })
  }

  /** A runner of tests, whose output is shown as it comes. */
  async suite(name: string, { command: [command, ...args], ...suite }: Suite) {
    const { report, isBeside, environment, count } = suite
    const begun = performance.now()
    if (isBeside !== true) console.log(`\n── ${name}`)
    const code = await (isBeside === true
      ? runAside(name, command, args, environment)
      : run(command, args, { ...environment }))
    const counts = await readFile(join(reports, report), 'utf8').then(
      (json) => count(JSON.parse(json)),
      () => ({ passed: 0, failed: 1, skipped: 0 }),
    )
    // A runner that fails without a failed test (no tests, a broken set-up) has failed all the same.
    const failed = code !== 0 && counts.failed === 0 ? 1 : counts.failed
    this.#add(name, begun, { ...counts, failed })
  }

  /** Prints every part with its time, and the sum as the last line. Returns the exit code. */
  finish(): number {
    console.log('\n── result')
    for (const { name, seconds, ...counts } of this.#results) {
      const verdict = counts.failed > 0 ? 'FAILED' : 'passed'
      console.log(`${verdict}  ${`${seconds} s`.padStart(5)}  ${name}: ${inWords(counts)}`)
    }
    const sum = (of: keyof Counts) => this.#results.reduce((total, each) => total + each[of], 0)
    const all = { passed: sum('passed'), failed: sum('failed') }
    console.log(`${sum('skipped')} skipped; ${Math.round(performance.now() / 1000)} s in all`)
    console.log(`\n${all.passed} passed, ${all.failed} failed`)
    return all.failed > 0 ? 1 : 0
  }

  #add(name: string, begun: number, counts: Counts) {
    const seconds = Math.round((performance.now() - begun) / 1000)
    this.#results.push({ name, seconds, ...counts })
  }
}

async function runAside(
  name: string,
  command: string,
  args: readonly string[],
  environment?: Suite['environment'],
): Promise<number> {
  const { code, printed } = await runUnseen(command, args, environment)
  console.log(`\n── ${name}\n${printed.trimEnd()}`)
  return code
}

function inWords({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
