/** `npm run scale -- --municipalities 98 --standards 30`: builds that much made-up content, and measures it. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { circumstances, table, writePart } from './benchmark-page.mjs'
import { measureScale } from './measure-scale.mjs'
import { root } from './run.mjs'

const { values } = parseArgs({
  options: {
    municipalities: { type: 'string', default: '98' },
    standards: { type: 'string', default: '30' },
  },
})
const size = { municipalities: Number(values.municipalities), standards: Number(values.standards) }
if (!Object.values(size).every((count) => Number.isInteger(count) && count > 1)) {
  console.error('Usage: npm run scale -- --municipalities 98 --standards 30')
  process.exit(2)
}

const folder = await mkdtemp(join(tmpdir(), 'scale-'))
try {
  const { builds, downloads } = await measureScale(folder, size)
  const heading = `${size.municipalities} × ${size.standards}`
  const buildTable = table([['build', 'two real standards', heading], ...builds])
  const downloadTable = table([
    ['one citizen’s download, brotli bytes', 'two real standards', heading, 'difference'],
    ...downloads.map(({ what, small, large }) => [what, small, large, percent(small, large)]),
  ])
  console.log(`\n${buildTable}\n\n${downloadTable}`)
  await writePart(
    'scale',
    [`## ${heading} standards`, circumstances(), buildTable, downloadTable].join('\n\n'),
  )
  console.log(`\nWritten to ${join(root, 'docs', 'benchmark.md')}`)
} finally {
  await rm(folder, { recursive: true, force: true })
}

function percent(small: number, large: number): string {
  return small === 0 ? '–' : `${((100 * (large - small)) / small).toFixed(1)} %`
}
