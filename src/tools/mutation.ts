/**
 * `npm run mutation`: breaks the core in thousands of small ways and counts how many of them the tests notice. Each
 * folder's result goes into the table in docs/mutation.md as soon as it is known, with the day it was measured; what was
 * written by hand there stays.
 * Name folders or files under src/ to try those alone: `npm run mutation guide standard/review/amounts`.
 */
import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { Stryker } from '@stryker-mutator/core'
import { root } from './run.mjs'

interface Score {
  readonly noticed: number
  readonly counted: number
}

interface Measured extends Score {
  /** The day, as 2026-01-31. */
  readonly measured: string
}

type Mutants = Awaited<ReturnType<Stryker['runMutationTest']>>

const folders = ['guide', 'standard', 'standard/schema', 'standard/walk', 'standard/review']
const leastPercent = 95
const target = join(root, 'docs/mutation.md')
const row = /^\| (src\/\S+) +\| [\d.]+ % \((\d+) of (\d+)\) +\| ([\d-]+) +\|\n/gm

const named = process.argv.slice(2)
for (const parts of named.length > 0 ? [named] : folders.map((folder) => [folder])) {
  await record(await mutate(parts))
}
const total = sumOf([...scoresIn(await readFile(target, 'utf8')).values()])
console.log(`Mutation score: ${inWords(total)}`)
process.exitCode = percentOf(total) < leastPercent ? 1 : 0

/** `parts` are folders, or files without their ending, below src/. */
async function mutate(parts: readonly string[]): Promise<Mutants> {
  // Read by tests/mutation.config.ts, in a process of Stryker's own.
  process.env.MUTATED = parts.join()
  return new Stryker({
    mutate: parts.map((part) =>
      existsSync(join(root, `src/${part}.ts`)) ? `src/${part}.ts` : `src/${part}/*.ts`,
    ),
    testRunner: 'vitest',
    vitest: { configFile: 'tests/mutation.config.ts' },
    plugins: ['@stryker-mutator/vitest-runner', './src/tools/stryker-descriptions.mjs'],
    ignorers: ['descriptions'],
    ignorePatterns: ['dist', 'reports', 'docs', 'deploy'],
    // None: Stryker would read it by a part of TypeScript that version 7 has no more, and no test needs it.
    tsconfigFile: 'no-tsconfig.json',
    coverageAnalysis: 'perTest',
    concurrency: 2,
    timeoutMS: 20_000,
    reporters: ['progress-append-only', 'clear-text'],
    clearTextReporter: { allowColor: false, logTests: false },
    tempDirName: '.stryker-tmp',
  }).runMutationTest()
}

async function record(mutants: Mutants) {
  const page = await readFile(target, 'utf8')
  const scores = scoresIn(page)
  const measured = new Date().toISOString().slice(0, 10)
  for (const file of new Set(mutants.map(({ fileName }) => fileName))) {
    const own = mutants.filter(({ fileName }) => fileName === file)
    scores.set(relative(root, file).replaceAll(sep, '/'), { ...scoreOf(own), measured })
  }
  const rows = [...scores]
    .filter(([path, { counted }]) => counted > 0 && existsSync(join(root, path)))
    .sort(([a], [b]) => (a < b ? -1 : 1))
  const days = rows.map(([, score]) => score.measured).sort()
  const table = [
    '| file | noticed | measured |',
    '| --- | --- | --- |',
    `| **all** | **${inWords(sumOf(rows.map(([, score]) => score)))}** | ${days[0]} to ${days.at(-1)} |`,
    ...rows.map(([path, score]) => `| ${path} | ${inWords(score)} | ${score.measured} |`),
  ]
  const start = page.indexOf('| file')
  const end = page.indexOf('\n\n', start)
  await writeFile(target, `${page.slice(0, start)}${table.join('\n')}${page.slice(end)}`)
}

/** By file. */
function scoresIn(page: string): Map<string, Measured> {
  return new Map(
    [...page.matchAll(row)].map(([, path = '', noticed, counted, measured = '']) => [
      path,
      { noticed: Number(noticed), counted: Number(counted), measured },
    ]),
  )
}

function scoreOf(mutants: Mutants): Score {
  const count = (...states: readonly string[]) =>
    mutants.filter(({ status }) => states.includes(status)).length
  const noticed = count('Killed', 'Timeout')
  return { noticed, counted: noticed + count('Survived', 'NoCoverage') }
}

function sumOf(scores: readonly Score[]): Score {
  return {
    noticed: scores.reduce((sum, { noticed }) => sum + noticed, 0),
    counted: scores.reduce((sum, { counted }) => sum + counted, 0),
  }
}

function percentOf({ noticed, counted }: Score): number {
  return counted === 0 ? 100 : (100 * noticed) / counted
}

function inWords(score: Score): string {
  return `${percentOf(score).toFixed(1)} % (${score.noticed} of ${score.counted})`
}
