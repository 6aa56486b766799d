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
  let firstPaint = Number.NaN
  await page.exposeFunction('hasPainted', (/** @type {number} */ milliseconds) => {
    firstPaint = milliseconds
  })
  await page.addInitScript(play)
  const began = performance.now()
  await page.goto(startPage, { waitUntil: 'commit' })
  await page.locator('main .verdict').waitFor({ timeout: 120_000 })
  const seconds = (performance.now() - began) / 1000
  const all = [...transfers.values()]
  const result = {
    seconds,
    firstPaint: firstPaint / 1000,
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
  await page.addInitScript(play)
  await page.goto(startPage)
  await page.locator('main .verdict').waitFor()
  return page
}

/**
 * Runs in the page, so that the driver's own round trips do not count: presses Start at the first paint, and takes the
 * first option of each question as soon as it is there.
 */
function play() {
  new PerformanceObserver((list) => {
    const [paint] = list.getEntriesByName('first-contentful-paint')
    /** @type {HTMLElement | null} */
    const start = document.querySelector('main a[href$="/guide"]')
    if (!paint || !start) return
    if ('hasPainted' in window && typeof window.hasPainted === 'function') {
      window.hasPainted(paint.startTime)
    }
    start.click()
  }).observe({ type: 'paint', buffered: true })

  let asked = ''
  const answer = () => {
    if (document.querySelector('main .verdict')) return
    /** @type {HTMLInputElement | null} */
    const radio = document.querySelector('main input[type=radio]')
    if (radio && radio.name !== asked) {
      asked = radio.name
      radio.click()
      /** @type {HTMLElement | null | undefined} */
      const next = radio.form?.querySelector('[type=submit]')
      next?.click()
    }
    requestAnimationFrame(answer)
  }
  requestAnimationFrame(answer)
}
