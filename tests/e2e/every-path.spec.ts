/**
 * Every path of every guide, clicked through on the narrowest screen: answers one way, looks at the outcome and
 * its sheet of paper, goes back in the browser and answers the next way. Each answer is pressed with the mouse once, and
 * what looks like an outcome before it is measured and printed no second time.
 */
import type { Page } from '@playwright/test'
import { explain } from '#guide/explain.ts'
import { answersOf, follow, type Arrived } from '#guide/follow.ts'
import type { Answers } from '#guide/condition.ts'
import type { Guide } from '#guide/guide.ts'
import { say } from '#guide/wording.ts'
import { paths as pathsOf } from '#guide/paths.ts'
import { allWords } from '#i18n/all-words.ts'
import { phoneHref } from '#ui/phone.ts'
import { expectNoSidewaysScroll } from './support/axe.ts'
import { expectOneScreen, smallPhone } from './support/one-screen.ts'
import { expectCallSheet } from './support/call-sheet.ts'
import { answer, answerAll } from './support/journey.ts'
import { guides } from './support/published.ts'
import { expect, test } from './support/test.ts'

test.use({ viewport: smallPhone })
test.setTimeout(240_000)

/** What was done on a page already. */
const nothingDone = () => ({
  /** A question and its answer. */
  pressed: new Set<string>(),
  /** What can be read of an outcome without unfolding anything. */
  measured: new Set<string>(),
  /** What stands on a sheet. */
  printed: new Set<string>(),
})
type Done = ReturnType<typeof nothingDone>

for (const guide of guides) {
  test(`${guide.id} in ${guide.language}`, async ({ page }) => {
    await page.goto(`/${guide.language}/${guide.id}/guide`)
    const seen = await walk(page, guide, {}, nothingDone())
    expect(seen).toBe([...pathsOf(guide.graph)].length)
  })
}

/** Looks at every outcome that these answers leave open, and comes back to where it started. Resolves to their number. */
async function walk(page: Page, guide: Guide, answers: Answers, done: Done): Promise<number> {
  const progress = follow(guide.graph, answers)
  if ('outcome' in progress) {
    await expectOutcome(page, guide, progress, done.measured)
    await expectCallSheet(page, guide, progress, done.printed)
    return 1
  }
  const { next } = progress
  const question = guide.questions.find(({ id }) => id === next)
  let seen = 0
  for (const { id: option } of question?.options ?? []) {
    const pressed = `${next} ${option}`
    if (done.pressed.has(pressed)) await answerAll(page, { [next]: option })
    else await answer(page, next, option)
    done.pressed.add(pressed)
    seen += await walk(page, guide, { ...answers, [next]: option }, done)
    await page.goBack()
    await expect(page.locator(`input[name="${next}"][value="${option}"]`)).toBeChecked()
  }
  return seen
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
    text: document.querySelector('main')?.textContent,
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
  for (const { topic, text } of guide.law)
    if (topic !== 'relatives' || voice === 'relative')
      expect(shown.text).toContain(say(text, voice))
  expect(shown.scrolled, 'an outcome begins at its top').toBe(0)
  if (measured.has(shown.look)) return
  measured.add(shown.look)
  await expectNoSidewaysScroll(page)
  await expectOneScreen(page)
}
