/**
 * Goes through the whole history of a tab and looks at what each entry shows. By the browser's own protocol, since
 * Playwright loses sight of a page that is put back from the back-forward cache.
 */
import type { CDPSession, Page } from '@playwright/test'
import { expect } from './test.ts'

/** Runs in the page. Once a journey has come to life, an entry that holds nothing readable is written over. */
function look(): string {
  const state = JSON.stringify(history.state)
  const main = document.querySelector('main')
  if (document.readyState !== 'complete') return 'on its way'
  if (!/\/(guide|outcome)/.test(location.pathname)) return 'nothing'
  const isCleared = main?.textContent.includes('Dine svar er slettet.') === true
  if (!isCleared && /"usr":(?!null)/.test(state)) return `${location.pathname} keeps ${state}`
  if (main?.checkVisibility({ visibilityProperty: true }) !== true) return 'hidden'
  const answers = main.querySelectorAll(
    '[data-fit], input:checked, input[type=radio]:not([name=voice])',
  )
  return answers.length > 0 || main.matches('[data-fit]') ? main.innerText : 'nothing'
}

/** Back to the first entry and forward to the last; the page then stands at the last. */
export async function expectNothingAnywhere(page: Page) {
  const browser = await page.context().newCDPSession(page)
  const { entries, currentIndex } = await browser.send('Page.getNavigationHistory')
  const back = entries.slice(0, currentIndex).reverse()
  const forward = entries.slice(1)
  for (const { id } of [...back, ...forward]) {
    await browser.send('Page.navigateToHistoryEntry', { entryId: id })
    await expect.poll(() => seenAt(browser, id), { intervals: [50] }).toBe('nothing')
  }
  await browser.detach()
}

async function seenAt(browser: CDPSession, id: number): Promise<string> {
  try {
    const { entries, currentIndex } = await browser.send('Page.getNavigationHistory')
    if (entries[currentIndex]?.id !== id) return 'another entry'
    const expression = `(${String(look)})()`
    const { result } = await browser.send('Runtime.evaluate', { expression })
    return String(result.value)
  } catch (error) {
    // While one page takes the place of another there is none to ask.
    return String(error)
  }
}
