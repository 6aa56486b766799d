/** Plays a journey as fast as the page allows, and measures what it took. */
import { ChromiumTab } from './chromium-tab.mjs'
import { openLine, slow4g } from './network-line.mjs'
import { newPhone, slowness } from './measure-page.mjs'

/** Of these the first that a question offers is its answer: with them each question is asked. */
export const answers = ['self', 'ishoej', 'mild', 'no', 'yes']

/**
 * From an empty cache to the outcome, on a slow phone.
 * @param {string} startPage its address, where it is served on this machine
 * @param {{ executablePath: string, mayPrerender: boolean }} options
 */
export async function measureJourney(startPage, { executablePath, mayPrerender }) {
  const line = await openLine(new URL('/', startPage).href, slow4g)
  const script = `(${play.toString()})(${JSON.stringify(answers)})`
  const tab = await ChromiumTab.open({ executablePath, slowness, script, mayPrerender })
  try {
    await tab.goTo(line.address + new URL(startPage).pathname.slice(1))
    await tab.waitFor('window.hasArrived')
    /** @param {string} what @returns {number} */
    const moment = (what) => {
      const said = tab.said.find((one) => one.startsWith(`${what} `))
      if (said === undefined) throw new Error(`The page does not say when it ${what}.`)
      return Number(said.slice(what.length))
    }
    const began = moment('began')
    return {
      seconds: (moment('arrived') - began) / 1000,
      firstPaint: (moment('painted') - began) / 1000,
      bytes: line.bytes(),
      requests: line.requests().length,
      answered: tab.said.filter((one) => one.startsWith('answered ')).length,
    }
  } finally {
    await tab.close()
    await line.close()
  }
}

/**
 * A page that shows an outcome.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} startPage
 */
export async function playToOutcome(browser, startPage) {
  const page = await newPhone(browser)
  await page.addInitScript(play, answers)
  await page.goto(startPage)
  // Until the script has come, the guide's page holds the outcomes for those without one.
  await page.locator('main[data-fit]').waitFor()
  return page
}

/**
 * Runs in each page, so that the driver's own round trips do not count: presses Start at the first paint, and answers
 * each question as soon as it is there. It tells the console by the page's own clock when somebody asked for the first
 * page, when it was painted, when a question was answered and when the outcome was drawn.
 * @param {readonly string[]} wanted
 */
function play(wanted) {
  /** @param {string} what @param {number} when */
  const tell = (what, when) => {
    console.debug(`${what} ${performance.timeOrigin + when}`)
  }
  new PerformanceObserver((list) => {
    const [paint] = list.getEntriesByName('first-contentful-paint')
    /** @type {HTMLElement | null} */
    const start = document.querySelector('main a[href$="/guide"]')
    // Where a question is asked, somebody has started.
    if (!paint || !start || document.querySelector('main input[type=radio]')) return
    tell('began', 0)
    tell('painted', paint.startTime)
    start.click()
  }).observe({ type: 'paint', buffered: true })

  let asked = ''
  // Nothing is drawn of a page that is prepared, so nobody answers there.
  const answer = () => {
    // The guide's page holds the outcomes for those without a script as well, hidden.
    const verdicts = [...document.querySelectorAll('main .verdict')]
    if (verdicts.some((verdict) => verdict.getClientRects().length > 0)) {
      requestAnimationFrame(() => {
        tell('arrived', performance.now())
        Object.assign(window, { hasArrived: true })
      })
      return
    }
    /** @type {NodeListOf<HTMLInputElement>} */
    const radios = document.querySelectorAll('main form:not(.scriptless) input[type=radio]')
    const offered = wanted.find((answer) => [...radios].some(({ value }) => value === answer))
    const radio = [...radios].find(({ value }) => value === offered) ?? radios[0]
    // Pressed before it is live, the bare wizard would load its page again and lose the answer.
    const isLive = 'live' in document.body.dataset || !document.querySelector('[data-waits]')
    if (radio && isLive && radio.name !== asked) {
      asked = radio.name
      tell('answered', performance.now())
      radio.click()
      /** @type {HTMLElement | null | undefined} */
      const next = radio.form?.querySelector('[type=submit]')
      next?.click()
    }
    requestAnimationFrame(answer)
  }
  requestAnimationFrame(answer)
}
