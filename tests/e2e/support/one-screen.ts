/** The promise of an outcome: verdict, cost and the first place to call on one phone screen, and a page that is not long. */
import type { Page } from '@playwright/test'
import { expect } from './test.ts'

const phone = { width: 390, height: 664 }
export const smallPhone = { width: 320, height: 568 }

/** In CSS pixels, at the width of `phone`, everything secondary folded. */
const highest = 3200

/** Of the outcome that the page shows, in a window of the small phone's size. */
export async function expectOneScreen(page: Page) {
  const small = await page.evaluate(measured)
  expect(small.verdict, 'bottom of the verdict').toBeLessThanOrEqual(smallPhone.height)
  expect(small.firstWay, 'bottom of the first button').toBeLessThanOrEqual(smallPhone.height)
  await page.setViewportSize(phone)
  const seen = await page.evaluate(measured)
  expect(seen.verdictLines, 'lines of the verdict').toBeLessThanOrEqual(2)
  expect(seen.cost, 'bottom of the cost').toBeLessThanOrEqual(phone.height)
  expect(seen.lastWay, 'bottom of the last button of the first place').toBeLessThanOrEqual(
    phone.height,
  )
  expect(seen.page, 'height of the page').toBeLessThanOrEqual(highest)
  await page.setViewportSize(smallPhone)
}

/** Runs in the page. */
function measured() {
  const bottom = (element: Element | null | undefined) =>
    element ? element.getBoundingClientRect().bottom : Infinity
  const heading = document.querySelector('main h1')
  const ways = document.querySelector('.contact-card')?.querySelectorAll('.call-button, .button')
  const line = heading ? parseFloat(getComputedStyle(heading).lineHeight) : 0
  return {
    verdict: bottom(heading),
    verdictLines: heading ? Math.round(heading.getBoundingClientRect().height / line) : Infinity,
    cost: bottom(document.querySelector('main .cost')),
    firstWay: bottom(ways?.[0]),
    lastWay: bottom(ways?.[ways.length - 1]),
    page: document.documentElement.scrollHeight,
  }
}
