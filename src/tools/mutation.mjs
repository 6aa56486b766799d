/**
 * `npm run mutation`: breaks the core in thousands of small ways and counts how many of them the tests notice. Writes the
 * result to docs/mutation.md; what was written by hand below it stays. Name folders to try those alone:
 * `npm run mutation guide`.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root, run } from './run.mjs'

/** @typedef {{ status: string, mutatorName: string, replacement?: string, location: { start: { line: number } } }} Mutant */
/** @typedef {Record<string, { source: string, mutants: Mutant[] }>} Files */

const folders = ['guide', 'standard']
const byHand = '## Survivors, looked at'
const target = join(root, 'docs/mutation.md')

const chosen = process.argv.slice(2).length > 0 ? process.argv.slice(2) : folders
/** @type {Files} */
const files = {}
for (const folder of chosen) {
  // Below the threshold Stryker fails; the result is told all the same.
  await run('stryker', ['run', '--mutate', `src/${folder}/**/*.ts`], { MUTATED: folder })
  const report = JSON.parse(await readFile(join(root, 'reports/mutation.json'), 'utf8'))
  Object.assign(files, report.files)
}
if (chosen.length === folders.length) await write()
const score = scoreOf(Object.values(files).flatMap(({ mutants }) => mutants))
console.log(`Mutation score: ${score.text}`)
process.exitCode = score.percent < 90 ? 1 : 0

async function write() {
  const before = await readFile(target, 'utf8').catch(() => '')
  const kept = before.includes(byHand) ? before.slice(before.indexOf(byHand)) : `${byHand}\n`
  const rows = Object.entries(files)
    .filter(([, { mutants }]) => mutants.some(isCounted))
    .map(([path, { mutants }]) => `| ${path} | ${scoreOf(mutants).text} |`)
  const all = Object.values(files).flatMap(({ mutants }) => mutants)
  await writeFile(
    target,
    `# Mutation testing\n\nWritten by \`npm run mutation\`: how many small faults in src/guide/ and src/standard/ the tests notice.\n\n` +
      `| file | noticed |\n| --- | --- |\n| **all** | **${scoreOf(all).text}** |\n${rows.join('\n')}\n\n${kept}`,
  )
}

/** @param {Mutant[]} mutants */
function scoreOf(mutants) {
  const counted = mutants.filter(isCounted)
  const noticed = counted.filter(({ status }) => ['Killed', 'Timeout'].includes(status)).length
  const percent = counted.length === 0 ? 100 : (noticed / counted.length) * 100
  return { percent, text: `${percent.toFixed(1)} % (${noticed} of ${counted.length})` }
}

/** @param {Mutant} mutant */
function isCounted({ status }) {
  return ['Killed', 'Timeout', 'Survived', 'NoCoverage'].includes(status)
}
