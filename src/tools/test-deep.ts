/**
 * `npm run test:deep`: what is too slow for `npm test`, on a machine with nothing else to do: some two hours. Each part
 * writes its own page in docs/; what passed, and when, goes to docs/deep.md.
 */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { table } from './benchmark-page.mjs'
import { root, run } from './run.mjs'

/** Scripts of package.json. */
const parts = [
  { script: 'engines', what: 'every path in Firefox and WebKit' },
  { script: 'scale', what: '98 × 30 standards: build, check, downloads' },
  { script: 'mutation', what: 'faults in guide/ and standard/ that the tests notice' },
  { script: 'bench', what: 'pages and a journey on a slow phone' },
]
const target = join(root, 'docs', 'deep.md')

const rows: string[][] = []
for (const { script, what } of parts) {
  console.log(`\n── npm run ${script}: ${what}`)
  const begun = performance.now()
  const isPassed = (await run('npm', ['run', '--silent', script])) === 0
  const minutes = Math.ceil((performance.now() - begun) / 60_000)
  if (!isPassed) process.exitCode = 1
  rows.push([`\`npm run ${script}\``, what, isPassed ? 'passed' : 'FAILED', String(minutes)])
}
await writeFile(
  target,
  `# Deep tests

Written by \`npm run test:deep\`, ${new Date().toISOString().slice(0, 10)}.

${table([['command', 'what', 'result', 'minutes'], ...rows])}
`,
)
const failed = rows.filter(([, , result]) => result === 'FAILED').length
console.log(`\nWritten to ${target}\n\n${rows.length - failed} passed, ${failed} failed`)
