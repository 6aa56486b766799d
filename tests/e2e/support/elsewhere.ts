/** The page elsewhere that the link for leaving leads to, played by the test. */
import type { Page } from '@playwright/test'

/** Where the link for leaving leads. */
export const neutral = 'https://www.dmi.dk/'
export const neutralTitle = 'Vejr'

/** By the browser's own protocol: a route of Playwright's takes away the cache, so that every page loads all anew. */
export async function playElsewhere(page: Page) {
  const browser = await page.context().newCDPSession(page)
  browser.on('Fetch.requestPaused', ({ requestId }) => {
    void browser.send('Fetch.fulfillRequest', {
      requestId,
      responseCode: 200,
      responseHeaders: [{ name: 'Content-Type', value: 'text/html' }],
      body: btoa(`<title>${neutralTitle}</title>`),
    })
  })
  await browser.send('Fetch.enable', { patterns: [{ urlPattern: neutral }] })
}
