/** Walks a journey the way a person would: picks an answer by its value, presses the primary button. */
import type { FrameLocator, Page } from '@playwright/test'
import { expect } from './test.ts'

/** Where a guide is played: a page, or a frame on another site's page. */
type Place = Page | FrameLocator

const radioOf = (place: Place, question: string, option: string) =>
  place.locator(`main input[type=radio][name="${question}"][value="${option}"]`)

/**
 * Answers the questions in the order they come; each step waits for its question. Presses as a screen reader does, which a
 * page hears of as a click alone: five of these cost the time of one press of the mouse.
 */
export async function answerAll(place: Place, answers: Readonly<Record<string, string>>) {
  for (const [question, option] of Object.entries(answers)) {
    const radio = radioOf(place, question, option)
    // A page that comes to life may put another radio in the place of this one.
    while (!(await radio.evaluate(pressOnceLive)));
  }
}

/** Runs in the page. Resolves when the question has gone, to whether it went by the press. */
async function pressOnceLive(radio: HTMLInputElement): Promise<boolean> {
  const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve))
  // React marks what it has taken over; what is pressed before is for before-the-script.spec.ts.
  while (!Object.keys(radio).some((key) => key.startsWith('__reactProps'))) {
    if (!radio.isConnected) return false
    await nextFrame()
  }
  radio.click()
  radio.form?.querySelector<HTMLElement>('button[type=submit]')?.click()
  while (radio.isConnected) await nextFrame()
  return true
}

/** With the mouse. */
export async function answer(place: Place, question: string, option: string) {
  const radio = radioOf(place, question, option)
  // A page that arrives takes no press for a moment (styles/_layout.scss), which stray-presses.spec.ts tries.
  await radio.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish()
  })
  await radio.check()
  await place.locator('main button[type=submit]').click()
  await expect(radio).toHaveCount(0)
  await pressElsewhere(place)
}

/** A test presses faster than a person: without a pause its press would count as the second half of a double click. */
export async function pressElsewhere(place: Place) {
  await place.locator('body').evaluate(() => {
    dispatchEvent(new PointerEvent('pointerdown', { clientX: -100, clientY: -100 }))
  })
}
