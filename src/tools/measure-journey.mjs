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
  // By the page's own clock: from the moment its address is asked for until the outcome has been drawn.
  const moments = { began: Number.NaN, painted: Number.NaN, arrived: Number.NaN }
  await page.exposeFunction(
    'tell',
    (/** @type {keyof typeof moments} */ what, /** @type {number} */ milliseconds) => {
      moments[what] = milliseconds
    },
  )
  await page.addInitScript(play)
  await page.goto(startPage, { waitUntil: 'commit' })
  await page.locator('main .verdict').waitFor({ timeout: 60_000 })
  while (Number.isNaN(moments.arrived)) await page.waitForTimeout(50)
  const all = [...transfers.values()]
  const result = {
    seconds: (moments.arrived - moments.began) / 1000,
    firstPaint: (moments.painted - moments.began) / 1000,
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
  /** @param {string} what @param {number} when */
  const tell = (what, when) => {
    if ('tell' in window && typeof window.tell === 'function') window.tell(what, when)
  }
  new PerformanceObserver((list) => {
    const [paint] = list.getEntriesByName('first-contentful-paint')
    /** @type {HTMLElement | null} */
    const start = document.querySelector('main a[href$="/guide"]')
    if (!paint || !start) return
    tell('began', performance.timeOrigin)
    tell('painted', performance.timeOrigin + paint.startTime)
    start.click()
  }).observe({ type: 'paint', buffered: true })

  let asked = ''
  const answer = () => {
    if (document.querySelector('main .verdict')) {
      requestAnimationFrame(() => {
        tell('arrived', performance.timeOrigin + performance.now())
      })
      return
    }
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
