/** `npm run engines`: plays every path of every guide in Firefox and WebKit, and writes what came of it to docs/engines.md. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { table } from './benchmark-page.mjs'
import { root, run } from './run.mjs'
import { reports } from './test-parts.ts'

const json = join(reports, 'engines.json')
const target = join(root, 'docs', 'engines.md')

const report = z.object({
  testResults: z.array(
    z.object({
      assertionResults: z.array(
        z.object({
          status: z.string(),
          title: z.string(),
          /** Milliseconds; null of a test that was skipped. */
          duration: z.number().nullish(),
          meta: z.object({ engine: z.string().optional(), paths: z.number().optional() }),
        }),
      ),
    }),
  ),
})

await mkdir(reports, { recursive: true })
await rm(json, { force: true })
const isBuilt = (await run('npm', ['run', '--silent', 'build'])) === 0
const isPlayed =
  isBuilt &&
  (await run(
    'vitest',
    [
      'run',
      '--config=tests/engines/vitest.config.ts',
      '--reporter=verbose',
      '--reporter=json',
      `--outputFile.json=${json}`,
    ],
    { EVERY_PATH: '1' },
  )) === 0
if (isPlayed) {
  const { testResults } = report.parse(JSON.parse(await readFile(json, 'utf8')))
  const played = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'passed')
  if (played.length > 0) {
    await writeFile(target, page(played))
    console.log(`Written to ${target}`)
  }
}
process.exitCode = isPlayed ? 0 : 1

type Played = z.infer<typeof report>['testResults'][number]['assertionResults']

function page(played: Played): string {
  const rows = played.map(({ meta, title, duration }) => [
    meta.engine ?? '',
    title.replace('every path of ', ''),
    meta.paths ?? '',
    Math.round((duration ?? 0) / 1000),
  ])
  return `# Engines

Written by \`npm run engines\`, which answers each question in each way by real clicks, goes back and answers the next way. At
the end of every path the fit, the verdict's words, the numbers and the address are those that the graph says, and nothing
was said on the console.

${new Date().toISOString().slice(0, 10)}

${table([['browser', 'guide', 'paths', 'seconds'], ...rows])}
`
}
