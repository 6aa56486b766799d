/** Plays a journey as fast as the page allows, and measures what it took. */
import { newPhone, slowDown, watchTransfers } from './measure-page.mjs'

/**
 * From an empty cache to the outcome, on a slow phone.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} startPage
 */
export async function measureJourney(browser, startPage) {
  const page = await newPhone(browser)
  const { session, transfers } = await watchTransfers(page)
  await slowDown(session)
  const began = performance.now()
  await page.goto(startPage, { waitUntil: 'commit' })
  const firstPaint = page
    .waitForFunction(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime)
    .then((handle) => handle.jsonValue())
  await firstPaint
  await play(page)
  const seconds = (performance.now() - began) / 1000
  const all = [...transfers.values()]
  const result = {
    seconds,
    firstPaint: Number(await firstPaint) / 1000,
    bytes: all.reduce((sum, { bytes }) => sum + bytes, 0),
    requests: all.length,
  }
  await page.context().close()
  return result
}

/**
 * A page that shows an outcome.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} startPage
 */
export async function playToOutcome(browser, startPage) {
  const page = await newPhone(browser)
  await page.goto(startPage)
  await play(page)
  return page
}

/** Takes the first option of each question. @param {import('@playwright/test').Page} page */
async function play(page) {
  await page.locator('main a[href$="/guide"]').first().click({ noWaitAfter: true })
  for (;;) {
    const radio = page.locator('main input[type=radio]').first()
    const outcome = page.locator('main .verdict')
    await radio.or(outcome).first().waitFor({ state: 'attached' })
    if ((await outcome.count()) > 0) return
    const question = await radio.getAttribute('name')
    await radio.check({ force: true })
    await page.locator('main button[type=submit]').click({ noWaitAfter: true })
    await page.locator(`main input[name="${question}"]`).first().waitFor({ state: 'detached' })
  }
}
