/** Walks a journey the way a person would: picks an answer by its value, presses the primary button. */
import type { FrameLocator, Page } from '@playwright/test'
import { expect } from './test.ts'

/** Where a guide is played: a page, or a frame on another site's page. */
type Place = Page | FrameLocator

const radioOf = (place: Place, question: string, option: string) =>
  place.locator(`main input[type=radio][name="${question}"][value="${option}"]`)

/**
 * Answers the questions in the order they come; each step waits for its question. Presses as a screen reader does, which a
 * page hears of as a click alone, and all within the page: ten of these cost the time of one press of the mouse.
 */
export async function answerAll(place: Place, answers: Readonly<Record<string, string>>) {
  let left = Object.entries(answers)
  for (let first = left[0]; first; first = left[0]) {
    const pressed = await radioOf(place, ...first).evaluate(pressEach, left)
    left = left.slice(pressed)
  }
}

/** Runs in the page, at the first radio. Resolves to how many questions have gone by their press. */
async function pressEach(
  first: Element,
  answers: readonly (readonly [question: string, option: string])[],
): Promise<number> {
  const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve))
  const isLive = (radio: Element) =>
    // React marks what it has taken over; what is pressed before is for before-the-script.spec.ts.
    Object.keys(radio).some((key) => key.startsWith('__reactProps'))
  let pressed = 0
  for (const [question, option] of answers) {
    const find = () =>
      document.querySelector<HTMLInputElement>(
        `main input[type=radio][name="${question}"][value="${option}"]`,
      )
    if (pressed > 0) for (let frame = 0; frame < 30 && !find(); frame++) await nextFrame()
    const radio = find()
    // A page that comes to life may put another radio in the place of this one; for one that is late Playwright waits.
    if (!radio || (pressed === 0 && radio !== first)) return pressed
    while (!isLive(radio)) {
      if (!radio.isConnected) return pressed
      await nextFrame()
    }
    radio.click()
    radio.form?.querySelector<HTMLElement>('button[type=submit]')?.click()
    while (radio.isConnected) await nextFrame()
    pressed++
  }
  return pressed
}

/** Goes back in the browser, question by question, and waits each time for the answer as it was given. */
export async function goBackOver(page: Page, answers: Readonly<Record<string, string>>) {
  await page.evaluate(async (given) => {
    for (const [question, option] of given) {
      const isBack = () => {
        const chosen = document.querySelectorAll<HTMLInputElement>('main input:checked')
        return chosen.length === 1 && chosen[0]?.name === question && chosen[0].value === option
      }
      const begun = performance.now()
      history.back()
      while (!isBack()) {
        await new Promise((resolve) => requestAnimationFrame(resolve))
        if (performance.now() - begun > 20_000)
          throw new Error(`Back did not lead to ${question} with ${option} chosen.`)
      }
    }
  }, Object.entries(answers).reverse())
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
