/**
 * Every path of every guide, clicked through on the narrowest screen: answers one way, looks at the outcome and
 * its sheet of paper, goes back in the browser and answers the next way.
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
import { answer } from './support/journey.ts'
import { guides } from './support/published.ts'
import { expect, test } from './support/test.ts'

test.use({ viewport: smallPhone })
test.setTimeout(240_000)

for (const guide of guides) {
  for (const voice of ['self', 'relative']) {
    test(`${guide.id} in ${guide.language}, ${voice}`, async ({ page }) => {
      await page.goto(`/${guide.language}/${guide.id}/guide`)
      await answer(page, 'voice', voice)
      const seen = await walk(page, guide, { voice }, new Set())
      const expected = [...pathsOf(guide.graph)].filter(({ asked }) => asked[0]?.option === voice)
      expect(seen).toBe(expected.length)
    })
  }
}

/**
 * Looks at every outcome that these answers leave open, and comes back to where it started. Resolves to their number.
 * @param printed the sheets that were printed, by what stands on them
 */
async function walk(
  page: Page,
  guide: Guide,
  answers: Answers,
  printed: Set<string>,
): Promise<number> {
  const progress = follow(guide.graph, answers)
  if ('outcome' in progress) {
    await expectOutcome(page, guide, progress)
    await expectCallSheet(page, guide, progress, printed)
    return 1
  }
  const question = guide.questions.find(({ id }) => id === progress.next)
  let seen = 0
  for (const { id: option } of question?.options ?? []) {
    await answer(page, progress.next, option)
    seen += await walk(page, guide, { ...answers, [progress.next]: option }, printed)
    await page.goBack()
    await expect(page.locator(`input[name="${progress.next}"][value="${option}"]`)).toBeChecked()
  }
  return seen
}

async function expectOutcome(page: Page, guide: Guide, { asked, outcome }: Arrived) {
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
  await expectNoSidewaysScroll(page)
  await expectOneScreen(page)
}
