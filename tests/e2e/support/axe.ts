/** Holds the page as it stands against WCAG 2.2 AA and axe's best practices. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import type Axe from 'axe-core'
import { expect } from './test.ts'

declare global {
  interface Window {
    /** What axe's script leaves behind. */
    readonly axe?: typeof Axe
  }
}

const script = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8')

/** Of the page itself; there are no frames in ours. */
export async function expectAccessible(page: Page) {
  // By ourselves, as axe's own runner sends a script twice as long, and again for each state of the same page.
  const isThere = await page.evaluate(() => window.axe !== undefined)
  if (!isThere) await page.evaluate(script)
  const found = await page.evaluate(async () => {
    if (!window.axe) throw new Error('The script has not left axe behind.')
    const { violations } = await window.axe.run({ resultTypes: ['violations'] })
    return violations.map(({ id, help, nodes }) => ({ id, help, at: nodes.map((n) => n.target) }))
  })
  expect(found, `what axe finds on ${page.url()}`).toEqual([])
}

/** Nothing may be wider than the screen: whoever zooms to 400 % must not scroll sideways. */
export async function expectNoSidewaysScroll(page: Page) {
  const { content, screen } = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    screen: document.documentElement.clientWidth,
  }))
  expect(content, `width of ${page.url()}`).toBeLessThanOrEqual(screen)
}
