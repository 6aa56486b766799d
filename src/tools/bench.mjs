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
const { contentOf, writePlainPages, writeReactWizard } = await import('./bench/compared-sites.mjs')
const { freePort } = await import('./free-port.mjs')
const { measureJourney, playToOutcome } = await import('./measure-journey.mjs')
const { lighthouseOf } = await import('./measure-lighthouse.mjs')
const { paintOf, transferOf } = await import('./measure-page.mjs')
const { serve } = await import('./serve.mjs')

/** The standard that asks most questions; each is asked on the way that is measured. */
const guide = 'ishoej/individuel-tidsbegraenset-stoette'
const start = `da/${guide}`
/** So often is each journey played, in turn: odd. */
const rounds = 5
const folder = await mkdtemp(join(tmpdir(), 'bench-'))
const port = await freePort()
const environment = { SITE_URL: `http://127.0.0.1:${port}`, BASE_PATH: '/' }
if ((await run('vite', ['build', '--outDir', folder, '--emptyOutDir'], environment)) !== 0) {
  process.exit(1)
}
const { address, close } = await serve({ port, folder })
const debugPort = await freePort()
const executablePath = await findChromium()
const browser = await chromium.launch({
  executablePath,
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
  // In a browser of its own: one that Lighthouse has used may draw no frames of further pages, and none is answered then.
  const player = await chromium.launch({ executablePath, args: chromiumFlags })
  const outcome = await playToOutcome(player, `${address}${start}`)
  rows.push(['outcome (reloaded)', ...(await paintOf(outcome))])
  await player.close()

  const compared = await mkdtemp(join(tmpdir(), 'bench-compared-'))
  const content = await contentOf(folder, guide)
  const wizard = await served(join(compared, 'wizard'), (place) => writeReactWizard(content, place))
  const plain = await served(join(compared, 'plain'), (place) => writePlainPages(content, place))
  const journeys = [
    { what: 'this site, prerendering', from: `${address}${start}`, mayPrerender: true },
    {
      what: 'this site, where the browser does not',
      from: `${address}${start}`,
      mayPrerender: false,
    },
    { what: 'a bare prerendered React wizard', from: wizard.address, mayPrerender: true },
    { what: 'static pages without a script', from: plain.address, mayPrerender: true },
  ].map((each) => ({ ...each, played: /** @type {Journey[]} */ ([]) }))
  for (let round = 1; round <= rounds; round += 1) {
    console.log(`Playing journeys, round ${round} of ${rounds} …`)
    for (const { what, from, mayPrerender, played } of journeys) {
      const journey = await measureJourney(from, { executablePath, mayPrerender })
      // An answer that ends the site's journey early would flatter it: the compared sites always ask every question.
      if (journey.answered !== content.questions.length) {
        throw new Error(
          `${what}: ${journey.answered} of ${content.questions.length} questions were asked. See \`answers\` in measure-journey.mjs.`,
        )
      }
      played.push(journey)
    }
  }
  for (const { close: closeOne } of [wizard, plain]) await closeOne()
  await rm(compared, { recursive: true, force: true })
  const middles = journeys.map(({ what, played }) => ({ what, ...middleOf(played) }))
  const measure = middles.find(({ what }) => what.includes('React'))?.seconds ?? Number.NaN
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
    [
      'a whole journey from the start page',
      'KB',
      'requests',
      'first paint, s',
      'seconds',
      'from – to',
      '× the React wizard',
    ],
    ...middles.map(({ what, bytes, requests, firstPaint, seconds, least, most }) => [
      what,
      (bytes / 1000).toFixed(1),
      requests,
      firstPaint.toFixed(1),
      seconds.toFixed(1),
      `${least.toFixed(1)} – ${most.toFixed(1)}`,
      (seconds / measure).toFixed(2),
    ]),
  ])
  console.log(`\n${pageTable}\n\n${journeyTable}`)
  await writePart(
    'bench',
    [
      '## Pages and a journey',
      circumstances(`, Chromium ${browser.version()}`),
      'Kilobytes of 1,000 brotli bytes, response headers included, until the page is idle. Lighthouse 12, mobile, median of three.',
      pageTable,
      `CPU four times slower, slow 4G (562 ms, 1.44 Mbit/s) shared by everything that is open, an empty cache; in turn, median of ${rounds} by seconds. Start is pressed at the first paint, and each of the ${content.questions.length} questions answered as soon as it can be: the same in all. The wizard and the pages without a script are built by the same run from the guide’s own questions (\`src/tools/bench/\`); they have no look, no citations, no second language and no flight mode. KB are all that came over the line until the outcome was drawn.`,
      journeyTable,
    ].join('\n\n'),
  )
  console.log(`\nWritten to ${join(root, 'docs', 'benchmark.md')}`)
} finally {
  await browser.close()
  await close()
  await rm(folder, { recursive: true, force: true })
}

/** @typedef {Awaited<ReturnType<typeof measureJourney>>} Journey */

/**
 * A site that is written now, and served.
 * @param {string} place
 * @param {(place: string) => Promise<void>} write
 */
async function served(place, write) {
  await write(place)
  return serve({ folder: place })
}

/**
 * The journey in the middle by seconds, with the shortest and the longest.
 * @param {readonly Journey[]} played
 */
function middleOf(played) {
  const sorted = played.toSorted((a, b) => a.seconds - b.seconds)
  const middle = sorted[(sorted.length - 1) / 2]
  if (!middle) throw new Error('An odd number of journeys has one in the middle.')
  return { ...middle, least: sorted[0]?.seconds ?? 0, most: sorted.at(-1)?.seconds ?? 0 }
}
