/** Holds the page as it stands against WCAG 2.2 AA and axe's best practices. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect } from './test.ts'

export async function expectAccessible(page: Page) {
  // Legacy: in the page itself, without a second one for the sake of frames from elsewhere, of which there are none.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode()
  const { violations } = await axe.analyze()
  const found = violations.map(({ id, help, nodes }) => ({
    id,
    help,
    at: nodes.map((n) => n.target),
  }))
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
