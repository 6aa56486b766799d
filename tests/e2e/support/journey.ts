/** Walks a journey the way a person would: picks an answer by its value, presses the primary button. */
import type { FrameLocator, Page } from '@playwright/test'
import { expect } from './test.ts'

/** Where a guide is played: a page, or a frame on another site's page. */
type Place = Page | FrameLocator

/** Answers the questions in the order they come; each step waits for its question. */
export async function answerAll(page: Place, answers: Readonly<Record<string, string>>) {
  for (const [question, option] of Object.entries(answers)) await answer(page, question, option)
}

export async function answer(page: Place, question: string, option: string) {
  const radio = page.locator(`main input[type=radio][name="${question}"][value="${option}"]`)
  // A page that arrives takes no press for a moment (styles/_layout.scss), which stray-presses.spec.ts tries.
  await radio.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish()
  })
  await radio.check()
  await page.locator('main button[type=submit]').click()
  await expect(radio).toHaveCount(0)
  await pressElsewhere(page)
}

/** A test presses faster than a person: without a pause its press would count as the second half of a double click. */
export async function pressElsewhere(page: Place) {
  await page.locator('body').evaluate(() => {
    dispatchEvent(new PointerEvent('pointerdown', { clientX: -100, clientY: -100 }))
  })
}
