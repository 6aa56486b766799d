/**
 * Every path of every guide, clicked through on the narrowest screen: answers one way, looks at the outcome and
 * its sheet of paper, goes back in the browser and answers the next way. Each answer is pressed with the mouse once, and
 * what looks like an outcome before it is measured and printed no second time.
 */
import type { Page } from '@playwright/test'
import { explain } from '#guide/explain.ts'
import { answersOf, type Arrived, type Asked } from '#guide/follow.ts'
import type { Guide } from '#guide/guide.ts'
import { say } from '#guide/wording.ts'
import { paths as pathsOf } from '#guide/paths.ts'
import { allWords } from '#i18n/all-words.ts'
import { phoneHref } from '#ui/phone.ts'
import { expectNoSidewaysScroll } from './support/axe.ts'
import { expectOneScreen, smallPhone } from './support/one-screen.ts'
import { expectCallSheet } from './support/call-sheet.ts'
import { answer, answerAll, goBackOver } from './support/journey.ts'
import { guides } from './support/published.ts'
import { expect, test } from './support/test.ts'

test.use({ viewport: smallPhone })
test.setTimeout(240_000)

for (const guide of guides) {
  test(`${guide.id} in ${guide.language}`, async ({ page }) => {
    // What was done already: answers with the mouse, outcomes by what can be read without unfolding, sheets by what they say.
    const [pressed, measured, printed] = [new Set<string>(), new Set<string>(), new Set<string>()]
    await page.goto(`/${guide.language}/${guide.id}/guide`)
    let before: readonly Asked[] = []
    for (const path of pathsOf(guide.graph)) {
      const { asked } = path
      await test.step(asked.map(({ option }) => option).join(', '), async () => {
        const isOther = ({ option }: Asked, index: number) => option !== asked[index]?.option
        const shared = Math.max(0, before.findIndex(isOther))
        await goBackOver(page, answersOf(before.slice(shared)))
        await goOn(page, asked.slice(shared), pressed)
        await expectOutcome(page, guide, path, measured)
        await expectCallSheet(page, guide, path, printed)
      })
      before = asked
    }
    await goBackOver(page, answersOf(before))
  })
}

/** Answers what of the path follows its first questions, which are answered already. */
async function goOn(page: Page, path: readonly Asked[], pressed: Set<string>) {
  let unpressed: Asked[] = []
  for (const { question, option } of path) {
    const isPressed = pressed.has(`${question} ${option}`)
    if (isPressed) unpressed.push({ question, option })
    else {
      await answerAll(page, answersOf(unpressed))
      unpressed = []
      await answer(page, question, option)
      pressed.add(`${question} ${option}`)
    }
  }
  await answerAll(page, answersOf(unpressed))
}

async function expectOutcome(
  page: Page,
  guide: Guide,
  { asked, outcome }: Arrived,
  measured: Set<string>,
) {
  await expect(page.locator('main')).toHaveAttribute('data-fit', outcome.fit)
  const shown = await page.evaluate(() => ({
    address: location.search + location.hash,
    numbers: Array.from(document.querySelectorAll('.whom-to-call a[href^="tel:"]'), (a) =>
      a.getAttribute('href'),
    ),
    websites: Array.from(document.querySelectorAll('.whom-to-call a[href^="https:"]')).length,
    criteria: Array.from(document.querySelectorAll('[data-criterion]'), (row) => [
      row.getAttribute('data-criterion'),
      row.getAttribute('data-state'),
      row.querySelectorAll('a[href*="#clause-"]').length > 0,
    ]),
    headings: Array.from(
      document.querySelectorAll('main :is(h1, h2, h3, h4)'),
      (heading) => heading.textContent,
    ),
    text: document.querySelector('main')?.textContent ?? '',
    look: document.querySelector('main')?.innerText ?? '',
    scrolled: window.scrollY,
  }))
  const contacts = outcome.contacts.flatMap((index) => guide.contacts[index]?.contact ?? [])
  expect(shown.address).toBe('')
  expect(shown.numbers).toEqual(
    contacts.flatMap(({ phones }) => phones.map(({ number }) => phoneHref(number))),
  )
  expect(shown.websites).toBeGreaterThanOrEqual(
    contacts.filter(({ phones }) => phones.length === 0).length,
  )
  // Those that no answer speaks of come last, folded.
  const { criteria } = explain(guide, answersOf(asked))
  const isOpen = ({ state, asked }: (typeof criteria)[number]) => state === 'unknown' && !asked
  expect(shown.criteria).toEqual(
    [...criteria.filter((one) => !isOpen(one)), ...criteria.filter(isOpen)].map(({ id, state }) => [
      id,
      state,
      true,
    ]),
  )
  const { factKind } = allWords[guide.language].common
  const kinds = ['cost', 'duration', 'waiting-time', 'complaint'] as const
  expect(shown.headings).toEqual(expect.arrayContaining(kinds.map((kind) => factKind[kind])))
  expect(shown.headings, 'a heading stands once').toEqual([...new Set(shown.headings)])
  const voice = answersOf(asked).voice === 'relative' ? 'relative' : 'self'
  const law = guide.law
    .filter(({ topic }) => topic !== 'relatives' || voice === 'relative')
    .map(({ text }) => say(text, voice))
  expect(law.filter((text) => !shown.text.includes(text))).toEqual([])
  expect(shown.scrolled, 'an outcome begins at its top').toBe(0)
  if (measured.has(shown.look)) return
  measured.add(shown.look)
  await expectNoSidewaysScroll(page)
  await expectOneScreen(page)
}
