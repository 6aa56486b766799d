/** The journey that a page holds in HTML and CSS alone: every path of it, and when it is shown, kept and taken away. */
import type { Page } from '@playwright/test'
import type { Guide } from '#guide/guide.ts'
import { answersOf, type Arrived, type Asked } from '#guide/follow.ts'
import { paths } from '#guide/paths.ts'
import { say } from '#guide/wording.ts'
import { allWords } from '#i18n/all-words.ts'
import { phoneHref } from '#ui/phone.ts'
import { expectAccessible, expectNoSidewaysScroll } from './support/axe.ts'
import { pressElsewhere } from './support/journey.ts'
import { pressBack, withPutBack } from './support/put-back.ts'
import { guides } from './support/published.ts'
import { expect, test } from './support/test.ts'

const unused = /preloaded using link preload/
const standard = 'frederikssund/tidsbegraenset-stoette'
const likely = { voice: 'self', age: '18-29', 'other-support': 'no', situation: 'yes' }

/** A radio that can be seen: the same question never stands twice on a page. */
const radio = (page: Page, question: string, option: string) =>
  page.locator(`main input[name="${question}"][value="${option}"]`).filter({ visible: true })
const outcome = (page: Page) => page.locator('[data-fit]').filter({ visible: true })
const next = (page: Page) => page.getByRole('button', { name: allWords.da.journey.next })

async function pick(page: Page, answers: Readonly<Record<string, string>>) {
  for (const [question, option] of Object.entries(answers)) {
    await radio(page, question, option).check()
    await pressElsewhere(page)
  }
}

/** As a screen reader presses, so without the mouse. Only what is not picked already, and only what can be seen. */
async function pickAsReader(page: Page, answers: Readonly<Record<string, string>>) {
  await page.evaluate((answers) => {
    for (const [question, option] of Object.entries(answers)) {
      const shown = [
        ...document.querySelectorAll<HTMLInputElement>(`main input[name="${question}"]`),
      ]
        .filter(({ value }) => value === option)
        .filter((radio) => radio.checkVisibility({ visibilityProperty: true }))
      if (shown.length !== 1)
        throw new Error(`${question} ${option} is shown ${shown.length} times`)
      if (shown[0]?.checked === false) shown[0].click()
    }
  }, answers)
}

async function expectOutcome(page: Page, guide: Guide, { asked, outcome: expected }: Arrived) {
  const voice = answersOf(asked).voice === 'relative' ? 'relative' : 'self'
  const shown = await page.evaluate(() => {
    const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true })
    const all = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter(isShown)
    return {
      address: location.search + location.hash,
      fits: all('main [data-fit]').map((one) => one.getAttribute('data-fit')),
      verdicts: all('.verdict h2').map((one) => one.innerText),
      questions: all('main fieldset input:checked').map((one) => one.getAttribute('name')),
      asking: all('main fieldset').length,
      numbers: all('[data-fit] .whom-to-call a[href^="tel:"]').map((a) => a.getAttribute('href')),
      websites: all('[data-fit] .whom-to-call a[href^="https:"]').length,
      costs: all('[data-fit] .cost').length,
      headings: all('[data-fit] h2').map((one) => one.innerText),
      text: all('[data-fit] p')
        .map((one) => one.innerText)
        .join('\n'),
    }
  })
  const contacts = expected.contacts.flatMap((index) => guide.contacts[index]?.contact ?? [])
  const facts = expected.facts.flatMap((index) => guide.facts[index] ?? [])
  const { common, journey } = allWords[guide.language]
  expect(shown.address).toBe('')
  expect(shown.fits).toEqual([expected.fit])
  expect(shown.verdicts).toEqual([journey.verdict[expected.fit][voice]])
  expect(shown.questions).toEqual(asked.map(({ question }) => question))
  expect(shown.asking, 'no question is open').toBe(asked.length)
  expect(shown.numbers).toEqual(
    contacts.flatMap(({ phones }) => phones.map(({ number }) => phoneHref(number))),
  )
  expect(shown.websites).toBe(contacts.filter(({ phones }) => phones.length === 0).length)
  expect(shown.costs).toBe(1)
  expect(shown.headings).toContain(common.factKind.complaint)
  for (const { kind, text } of facts)
    if (text !== undefined && (kind === 'next-steps' || kind === 'complaint'))
      expect(shown.text).toContain(say(text, voice))
}

// The browser may put the page back with its answers, and no script is there that could hide them.
test('without JavaScript no link says that it clears and leaves, unless nothing is answered', async ({
  baseURL,
}) => {
  const run = async (page: Page) => {
    const link = (name: string) => page.getByRole('link', { name, exact: true })
    const { journey, pages } = allWords.da
    await page.route('https://**', (route) => route.fulfill({ body: 'Elsewhere' }))
    await page.goto(`/da/${standard}/guide`)
    await expect(link(journey.leave)).toBeVisible()
    await pick(page, { voice: 'self' })
    await expect(link(journey.leave)).toBeHidden()
    await expect(link(pages.scriptlessLeaveTo)).toHaveAttribute(
      'href',
      guides[0]?.site.leaveTo ?? '',
    )
    await pick(page, likely)
    await expect(link(journey.leave)).toBeHidden()
    await link(journey.clear).click()
    await expect(page.locator('input:checked')).toHaveCount(0)
    await link(journey.leave).click()
    await expect(page.getByText('Elsewhere')).toBeVisible()
    await pressBack(page)
    await expect(page).toHaveURL(`/da/${standard}/guide`)
    await expect(page.locator('input:checked')).toHaveCount(0)
  }
  await withPutBack(baseURL, run, { javaScriptEnabled: false })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 700 } })

  for (const guide of guides) {
    test(`every path of ${guide.id} in ${guide.language}`, async ({ page, watch }) => {
      watch.expectedMessages.push(unused)
      await page.goto(`/${guide.language}/${guide.id}/guide`)
      const pressed = new Set<string>()
      // The answers of the path before stay where they are: each path begins by changing some of them.
      for (const path of paths(guide.graph)) {
        let unpressed: Asked[] = []
        for (const asked of path.asked) {
          const answer = `${asked.question} ${asked.option}`
          unpressed.push(asked)
          if (pressed.has(answer)) continue
          // With the mouse once; the mouse takes ten times as long.
          await pickAsReader(page, answersOf(unpressed.slice(0, -1)))
          await pick(page, answersOf([asked]))
          unpressed = []
          pressed.add(answer)
        }
        await pickAsReader(page, answersOf(unpressed))
        await expectOutcome(page, guide, path)
      }
      await expectNoSidewaysScroll(page)
    })
  }

  test('the keyboard alone leads from the first question to a number', async ({ page, watch }) => {
    watch.expectedMessages.push(unused)
    await page.goto(`/da/${standard}/guide`)
    await radio(page, 'voice', 'self').focus()
    for (const option of Object.values(likely)) {
      await page.keyboard.press('Space')
      for (let presses = 0; presses < 5; presses += 1) {
        if (await page.locator(`:focus[value="${option}"]`).count()) break
        await page.keyboard.press('ArrowDown')
      }
      await expect(page.locator(':focus')).toHaveValue(option)
      await page.keyboard.press('Tab')
    }
    await expect(outcome(page)).toHaveAttribute('data-fit', 'likely')
    for (let presses = 0; presses < 3; presses += 1) {
      if (await page.locator(':focus[href^="tel:"]').count()) return
      await page.keyboard.press('Tab')
    }
    throw new Error('No number came into focus.')
  })

  test('no button is shown that would do nothing', async ({ page, watch }) => {
    watch.expectedMessages.push(unused)
    await page.goto(`/da/${standard}/guide`)
    await expect(page.getByRole('button')).toHaveCount(0)
    await expect(page.getByText(allWords.da.pages.late.heading)).toBeHidden()
    await expect(page.locator('noscript').filter({ visible: true })).toHaveCount(0)
  })

  test('a browser that cannot show it has the list of criteria and numbers', async ({
    page,
    watch,
  }) => {
    watch.expectedMessages.push(unused)
    // What a browser without :has() makes of the style sheet.
    await page.route('**/*.css', async (route) => {
      const response = await route.fetch()
      const body = (await response.text()).replace('selector(:has(*))', 'selector(:unknown(*))')
      await route.fulfill({ response, body })
    })
    await page.goto(`/da/${standard}/guide`)
    // Playwright finds no text in this element.
    await expect(page.locator('noscript strong').first()).toHaveText(
      allWords.da.journey.withoutScript,
    )
    await expect(page.locator('noscript strong').first()).toBeVisible()
    await pick(page, { voice: 'self' })
    await expect(page.getByRole('radio')).toHaveCount(2)
    await expect(outcome(page)).toHaveCount(0)
    const main = page.locator('main')
    for (const number of ['23109243', '47351164', '70222210'])
      await expect(
        main.locator(`a[href="tel:+45${number}"]`).filter({ visible: true }),
      ).toHaveCount(1)
  })
})

test('where the script runs, nobody sees or hears of it', async ({ page }) => {
  await page.goto(`/da/${standard}/guide`, { waitUntil: 'networkidle' })
  await expect(page.locator('.scriptless')).toHaveCount(0)
  await expect(page.getByRole('radio')).toHaveCount(2)
})

test.describe('with a script that does not come', () => {
  const comes = { timeout: 15_000 }
  let release: () => void

  test.beforeEach(async ({ page, watch }) => {
    watch.expectedMessages.push(unused)
    const isReleased = new Promise<void>((resolve) => {
      release = resolve
    })
    await page.route('**/*.js', async (route) => {
      await isReleased
      await route.continue()
    })
    await page.goto(`/da/${standard}/guide`, { waitUntil: 'commit' })
  })

  test.afterEach(() => {
    release()
  })

  test('it comes after some seconds, and keeps the answer given', async ({ page }) => {
    await radio(page, 'voice', 'relative').check()
    await expect(next(page)).toBeVisible()
    await expect(page.getByRole('radio')).toHaveCount(2)
    await expect(radio(page, 'age', '18-29')).toBeVisible(comes)
    await expect(next(page)).toBeHidden()
    await expect(page.getByText('Hvor gammel er den, du hjælper?')).toBeVisible()
    await expect(page.getByText(allWords.da.pages.late.heading)).toBeHidden()
    await expectAccessible(page)
    await pick(page, { ...likely, voice: 'relative' })
    await expect(outcome(page)).toHaveAttribute('data-fit', 'likely')
    await expectAccessible(page)
  })

  test('somebody who has answered there keeps the page when the script comes', async ({ page }) => {
    await pick(page, { voice: 'self' })
    await expect(radio(page, 'age', '18-29')).toBeVisible(comes)
    await pick(page, likely)
    await expect(outcome(page)).toHaveAttribute('data-fit', 'likely')
    release()
    await page.waitForLoadState('networkidle')
    await expect(outcome(page)).toHaveAttribute('data-fit', 'likely')
    await expect(radio(page, 'situation', 'yes')).toBeChecked()
    await expect(page.getByText(allWords.da.journey.loadFailed.heading)).toBeHidden()
    await page.getByRole('link', { name: allWords.da.journey.clear, exact: true }).click()
    await expect(radio(page, 'voice', 'self')).not.toBeChecked()
  })

  test('where nobody has answered there, the script takes over with the first answer', async ({
    page,
  }) => {
    await pick(page, { voice: 'self' })
    await expect(radio(page, 'age', '18-29')).toBeVisible(comes)
    release()
    await expect(page.locator('.scriptless')).toHaveCount(0)
    await expect(radio(page, 'voice', 'self')).toBeChecked()
    await next(page).click()
    await expect(radio(page, 'age', '18-29')).toBeVisible()
  })
})

test('a guide that does not arrive can be gone through all the same', async ({ page, watch }) => {
  watch.expectedMessages.push(/ERR_FAILED/)
  await page.route('**/data/**/*.json', (route) => route.abort())
  await page.goto(`/da/${standard}/guide`)
  const failure = page.getByText(allWords.da.journey.loadFailed.heading)
  await expect(failure).toBeVisible()
  await expect(next(page)).toBeHidden()
  await pick(page, likely)
  await expect(outcome(page)).toHaveAttribute('data-fit', 'likely')
  await expect(failure).toBeHidden()
})
