/** What holds of every page, whatever it shows. */
import type { Page } from '@playwright/test'
import { expectAccessible, expectNoSidewaysScroll } from './axe.ts'
import { expect } from './test.ts'

/** It comes to life, has one heading and a title, and is as accessible as axe can tell; of the page as it stands. */
export async function expectSound(page: Page) {
  // Both are there until a journey's script has run.
  await expect(page.locator('#load-failed')).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  await expect(page).toHaveTitle(/\S/)
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
}
