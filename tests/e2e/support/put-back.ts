/** A browser that puts pages back as they were left, which Playwright turns off. */
import { chromium, type Page } from '@playwright/test'
import { chromiumFlags } from '#tools/browser.mjs'

export async function withPutBack(
  baseURL: string | undefined,
  run: (page: Page) => Promise<void>,
): Promise<void> {
  const browser = await chromium.launch({
    args: chromiumFlags,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    ...(process.env.CHROMIUM_PATH && { executablePath: process.env.CHROMIUM_PATH }),
  })
  try {
    await run(await browser.newPage({ ...(baseURL && { baseURL }), serviceWorkers: 'block' }))
  } finally {
    await browser.close()
  }
}
