/** A browser that puts pages back as they were left (its back-forward cache), which Playwright turns off. */
import { type BrowserContextOptions, chromium, type Page } from '@playwright/test'
import { chromiumFlags } from '#tools/browser.mjs'
import { expect, test } from './test.ts'

/**
 * Skips the test, and says so, where Chromium is a headless shell: that one has no such cache.
 * @param run is given a tab, and a way to open others that share nothing with it
 */
export async function withPutBack(
  baseURL: string | undefined,
  run: (page: Page, openTab: () => Promise<Page>) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  const browser = await chromium.launch({
    args: chromiumFlags,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    ...(process.env.CHROMIUM_PATH && { executablePath: process.env.CHROMIUM_PATH }),
  })
  const openTab = () =>
    browser.newPage({ ...(baseURL && { baseURL }), serviceWorkers: 'block', ...options })
  try {
    const keepsPages = await isKept(await openTab())
    test.skip(!keepsPages, 'this Chromium never puts a page back: it is a headless shell')
    await run(await openTab(), openTab)
  } finally {
    await browser.close()
  }
}

/**
 * Back as the browser's button does it. Playwright's own `goBack` fails where the page that comes back gives way to
 * another at once.
 */
export async function pressBack(page: Page): Promise<void> {
  const browser = await page.context().newCDPSession(page)
  const { entries, currentIndex } = await browser.send('Page.getNavigationHistory')
  const entryId = entries[currentIndex - 1]?.id
  if (entryId === undefined) throw new Error('There is no page to go back to.')
  await browser.send('Page.navigateToHistoryEntry', { entryId })
  await browser.detach()
}

/** Whether a file without a script, which nothing keeps from the cache, comes back with what was set on it. */
async function isKept(page: Page): Promise<boolean> {
  await page.goto('/robots.txt')
  await page.evaluate(() => {
    document.documentElement.dataset.left = ''
  })
  await page.goto('/da/privatliv')
  await pressBack(page)
  await expect(page).toHaveURL('/robots.txt')
  return page.evaluate(() => document.documentElement.dataset.left === '')
}
