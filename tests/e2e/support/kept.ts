/** What the service worker keeps. */
import type { Page } from '@playwright/test'
import { expect } from './test.ts'

/** Every address in every cache of the site that the page belongs to. */
export function keptAddresses(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const names = await caches.keys()
    const opened = await Promise.all(names.map((name) => caches.open(name)))
    const requests = await Promise.all(opened.map((cache) => cache.keys()))
    return requests.flat().map(({ url }) => url)
  })
}

/** Waits until a list that the pattern fits has been followed: the list itself is kept last. */
export async function untilKept(page: Page, list: RegExp) {
  await expect
    .poll(async () => (await keptAddresses(page)).some((url) => list.test(url)), {
      message: `${String(list)} is kept`,
      timeout: 30_000,
    })
    .toBe(true)
}
