/**
 * Playwright's `test` for this site: addresses are those within the served site, and whatever the console, the network or
 * the device's storage must not see fails the test.
 */
import { test as base, expect, type Page, type Request } from '@playwright/test'

export { expect }

export interface Watch {
  /** Every request that the test's pages made, for tests that look at them. */
  readonly requests: readonly Request[]
  /** Messages that a test provokes on purpose, such as those of a network it cuts. */
  readonly expectedMessages: RegExp[]
  /** Pages elsewhere that a test leaves the site for on purpose. */
  readonly expectedAddresses: string[]
}

/** What Playwright itself writes where a test does without the service worker. */
const byPlaywright = /Service Worker registration blocked by Playwright/

export const test = base.extend<{ watch: Watch }>({
  baseURL: async ({}, use) => {
    const address = process.env.SITE_ADDRESS
    if (address === undefined) throw new Error('The global set-up has not served the site.')
    await use(address)
  },
  // What Playwright leaves as it was in the tab that the tests of a worker take over from each other (`reuseContext`).
  page: async ({ page, context }, use) => {
    const browser = await context.newCDPSession(page)
    await browser.send('Page.resetNavigationHistory')
    await browser.detach()
    await page.evaluate(() => {
      window.name = ''
    })
    await use(page)
    await context.clearPermissions()
  },
  watch: [
    async ({ context, baseURL }, use) => {
      const requests: Request[] = []
      const messages: string[] = []
      const expectedAddresses: string[] = []
      const expectedMessages: RegExp[] = [byPlaywright]
      context.on('request', (request) => requests.push(request))
      context.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) messages.push(message.text())
      })
      context.on('weberror', (event) => messages.push(event.error().message))
      await use({ requests, expectedMessages, expectedAddresses })
      const isUnexpected = (message: string) => !expectedMessages.some((one) => one.test(message))
      expect(messages.filter(isUnexpected), 'messages on the console').toEqual([])
      const foreign = requests
        .map((request) => request.url())
        .filter((url) => !isOwn(url, baseURL) && !expectedAddresses.includes(url))
      expect(foreign, 'requests that leave the site').toEqual([])
      for (const page of context.pages())
        expect(await storedOnDevice(page), 'what is stored on the device').toEqual([])
    },
    { auto: true },
  ],
})

function isOwn(url: string, baseURL: string | undefined): boolean {
  return /^(data|blob):/.test(url) || (baseURL !== undefined && url.startsWith(baseURL))
}

/** Cookies, and the keys of every storage that a page can write. */
async function storedOnDevice(page: Page): Promise<readonly string[]> {
  const cookies = (await page.context().cookies()).map(({ name }) => `cookie ${name}`)
  if (page.isClosed() || !page.url().startsWith('http')) return cookies
  const stored = await page.evaluate(async () => [
    ...Object.keys(localStorage).map((key) => `localStorage ${key}`),
    ...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
    ...(await indexedDB.databases()).map(({ name }) => `IndexedDB ${String(name)}`),
  ])
  return [...cookies, ...stored]
}
