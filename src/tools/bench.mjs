/** `npm run bench`: builds, serves with brotli, and measures what a phone on a slow network gets. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureInstalled } from './install.mjs'
import { root, run } from './run.mjs'

await ensureInstalled()
const { chromium } = await import('@playwright/test')
const { chromiumFlags, findChromium } = await import('./browser.mjs')
const { circumstances, table, writePart } = await import('./benchmark-page.mjs')
const { freePort } = await import('./free-port.mjs')
const { measureJourney, playToOutcome } = await import('./measure-journey.mjs')
const { lighthouseOf } = await import('./measure-lighthouse.mjs')
const { paintOf, transferOf } = await import('./measure-page.mjs')
const { serve } = await import('./serve.mjs')

const start = 'da/frederikssund/tidsbegraenset-stoette'
const folder = await mkdtemp(join(tmpdir(), 'bench-'))
const port = await freePort()
const environment = { SITE_URL: `http://127.0.0.1:${port}`, BASE_PATH: '/' }
if ((await run('vite', ['build', '--outDir', folder, '--emptyOutDir'], environment)) !== 0) {
  process.exit(1)
}
const { address, close } = await serve({ port, folder })
const debugPort = await freePort()
const browser = await chromium.launch({
  executablePath: await findChromium(),
  args: [...chromiumFlags, `--remote-debugging-port=${debugPort}`],
})

try {
  const pages = [
    ['landing', 'da'],
    ['start page', start],
    ['first question', `${start}/guide`],
  ]
  const rows = []
  console.log('Warming up …')
  // The first pages that a browser shows pay for its own start.
  await lighthouseOf(`${address}${start}`, debugPort, 1)
  for (const [what = '', path = ''] of pages) {
    console.log(`Measuring the ${what} …`)
    const transfer = await transferOf(browser, `${address}${path}`)
    rows.push([what, ...transfer, ...(await lighthouseOf(`${address}${path}`, debugPort))])
  }
  console.log('Measuring an outcome …')
  // Its answers are in the history's entry, which Lighthouse cannot bring along: measured at a reload instead.
  const outcome = await playToOutcome(browser, `${address}${start}`)
  rows.push(['outcome (reloaded)', ...(await paintOf(outcome))])

  console.log('Playing a journey …')
  const journeys = []
  for (let round = 0; round < 3; round += 1) {
    journeys.push(await measureJourney(browser, `${address}${start}`))
  }
  const [, journey] = journeys.toSorted((a, b) => a.seconds - b.seconds)
  const pageTable = table([
    [
      'page',
      'HTML + CSS',
      'script',
      'data',
      'other',
      'KB in all',
      'requests',
      'performance',
      'accessibility',
      'best practices',
      'SEO',
      'FCP ms',
      'LCP ms',
      'TBT ms',
      'CLS',
    ],
    ...rows,
  ])
  const journeyTable = table([
    ['a whole journey from the start page', 'KB', 'requests', 'seconds', 'first paint, s'],
    [
      'this site',
      ((journey?.bytes ?? 0) / 1000).toFixed(1),
      journey?.requests ?? 0,
      (journey?.seconds ?? 0).toFixed(1),
      (journey?.firstPaint ?? 0).toFixed(1),
    ],
    ['a bare prerendered React wizard', 62, '', 3.4, 1.1],
    ['GOV.UK’s page pattern without script', 92, '', 8.1, 0.8],
    ['NAV’s familie-ef-veiviser', 156, '', 4.6, 1.9],
    ['SurveyJS', 358, '', 6.0, 3.1],
  ])
  console.log(`\n${pageTable}\n\n${journeyTable}`)
  await writePart(
    'bench',
    [
      '## Pages and a journey',
      circumstances(`, Chromium ${browser.version()}`),
      'Kilobytes of 1,000 brotli bytes, response headers included, until the page is idle. Lighthouse 12, mobile, median of three.',
      pageTable,
      'CPU four times slower, slow 4G (562 ms, 1.44 Mbit/s), median of three; each answer is given as soon as its question can be answered. The other figures were measured the same way elsewhere, for orientation; none of those works offline.',
      journeyTable,
    ].join('\n\n'),
  )
  console.log(`\nWritten to ${join(root, 'docs', 'benchmark.md')}`)
} finally {
  await browser.close()
  await close()
  await rm(folder, { recursive: true, force: true })
}
