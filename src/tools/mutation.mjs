/**
 * `npm run mutation`: breaks the core in thousands of small ways and counts how many of them the tests notice. Each
 * folder's result goes into the table in docs/mutation.md as soon as it is known; what was written by hand there stays.
 * Name folders or files under src/ to try those alone: `npm run mutation guide standard/review/amounts`.
 */
import { existsSync } from 'node:fs'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root, run } from './run.mjs'

/** @typedef {{ status: string }} Mutant */
/** @typedef {Record<string, { mutants: Mutant[] }>} Files */
/** @typedef {{ noticed: number, counted: number }} Score */

const folders = ['guide', 'standard', 'standard/schema', 'standard/walk', 'standard/review']
const leastPercent = 90
const target = join(root, 'docs/mutation.md')
const report = join(root, 'reports/mutation.json')
const row = /^\| (src\/\S+) +\| [\d.]+ % \((\d+) of (\d+)\) +\|\n/gm

const named = process.argv.slice(2)
for (const parts of named.length > 0 ? [named] : folders.map((folder) => [folder])) {
  const files = parts.map((part) =>
    existsSync(join(root, `src/${part}.ts`)) ? `src/${part}.ts` : `src/${part}/*.ts`,
  )
  await rm(report, { force: true })
  // Below the threshold Stryker fails; the result is told all the same.
  await run('stryker', ['run', '--mutate', files.join(',')], { MUTATED: parts.join(',') })
  await record(JSON.parse(await readFile(report, 'utf8')))
}
const total = sumOf([...scoresIn(await readFile(target, 'utf8')).values()])
console.log(`Mutation score: ${inWords(total)}`)
process.exitCode = percentOf(total) < leastPercent ? 1 : 0

/** @param {{ files: Files }} report */
async function record({ files }) {
  const page = await readFile(target, 'utf8')
  const scores = scoresIn(page)
  for (const [path, { mutants }] of Object.entries(files)) scores.set(path, scoreOf(mutants))
  const rows = [...scores]
    .filter(([path, { counted }]) => counted > 0 && existsSync(join(root, path)))
    .sort(([a], [b]) => (a < b ? -1 : 1))
  const table = [
    '| file | noticed |',
    '| --- | --- |',
    `| **all** | **${inWords(sumOf(rows.map(([, score]) => score)))}** |`,
    ...rows.map(([path, score]) => `| ${path} | ${inWords(score)} |`),
  ]
  const start = page.indexOf('| file')
  const end = page.indexOf('\n\n', start)
  await writeFile(target, `${page.slice(0, start)}${table.join('\n')}${page.slice(end)}`)
}

/**
 * @param {string} page
 * @returns {Map<string, Score>}
 */
function scoresIn(page) {
  return new Map(
    [...page.matchAll(row)].map(([, path = '', noticed, counted]) => [
      path,
      { noticed: Number(noticed), counted: Number(counted) },
    ]),
  )
}

/**
 * @param {Mutant[]} mutants
 * @returns {Score}
 */
function scoreOf(mutants) {
  const noticed = mutants.filter(({ status }) => ['Killed', 'Timeout'].includes(status)).length
  const missed = mutants.filter(({ status }) => ['Survived', 'NoCoverage'].includes(status)).length
  return { noticed, counted: noticed + missed }
}

/** @param {Score[]} scores */
function sumOf(scores) {
  return scores.reduce(
    (sum, { noticed, counted }) => ({
      noticed: sum.noticed + noticed,
      counted: sum.counted + counted,
    }),
    { noticed: 0, counted: 0 },
  )
}

/** @param {Score} score */
function percentOf({ noticed, counted }) {
  return counted === 0 ? 100 : (100 * noticed) / counted
}

/** @param {Score} score */
function inWords(score) {
  return `${percentOf(score).toFixed(1)} % (${score.noticed} of ${score.counted})`
}
