/** A journey in the browser's history: back, reload, change, other language; and nothing of it leaves the page. */
import type { Page } from '@playwright/test'
import { seal } from '#app/journey/forgetting/sealed.ts'
import { answer, answerAll } from './support/journey.ts'
import { expect, test } from './support/test.ts'

const start = '/da/frederikssund/tidsbegraenset-stoette'
const likely = { voice: 'self', age: '18-29', 'other-support': 'no', situation: 'yes' }

test('leads from the start page to an outcome with a number to ring', async ({ page }) => {
  await page.goto(start)
  await page.getByRole('link', { name: 'Start' }).click()
  await answerAll(page, likely)
  await expect(page.locator('main')).toHaveAttribute('data-fit', 'likely')
  await expect(page).toHaveURL(`${start}/outcome`)
  await expect(page.locator('main a[href^="tel:"]').first()).toHaveAttribute(
    'href',
    'tel:+4547351164',
  )
})

test('goes back question by question, with the answers as they were', async ({ page }) => {
  await page.goto(`${start}/guide`)
  await answer(page, 'voice', 'relative')
  await answer(page, 'age', '30-plus')
  await page.getByRole('link', { name: 'Tilbage' }).click()
  await expect(page.locator('input[value="30-plus"]')).toBeChecked()
  await page.goBack()
  await expect(page.locator('input[value="relative"]')).toBeChecked()
  await page.goForward()
  await expect(page.locator('input[value="30-plus"]')).toBeChecked()
})

test('keeps the answers over a reload', async ({ page }) => {
  await page.goto(`${start}/guide`)
  await answer(page, 'voice', 'self')
  await answer(page, 'age', '30-plus')
  await page.reload()
  await expect(page.locator('input[name="other-support"]')).toHaveCount(3)
  await answer(page, 'other-support', 'no')
  await answer(page, 'situation', 'unsure')
  await page.reload()
  await expect(page.locator('main')).toHaveAttribute('data-fit', 'possible')
})

test('changes one answer from the outcome and returns to it', async ({ page }) => {
  await page.goto(`${start}/guide`)
  await answerAll(page, likely)
  await page.getByText('Hvad har du svaret?').click()
  await page.getByRole('link', { name: /^Ret.*Hvor gammel/ }).click()
  await expect(page.locator('input[value="18-29"]')).toBeChecked()
  await answer(page, 'age', '30-plus')
  await expect(page.locator('main')).toHaveAttribute('data-fit', 'likely')
  await expect(page.locator('main a[href^="tel:"]').first()).toHaveAttribute(
    'href',
    'tel:+4570222210',
  )
})

test('asks the question that a changed answer raises, then returns to the outcome', async ({
  page,
}) => {
  await page.goto(`${start}/guide`)
  await answerAll(page, { voice: 'self', age: '15-17' })
  await expect(page.locator('main')).toHaveAttribute('data-fit', 'unlikely')
  await page.getByText('Hvad har du svaret?').click()
  await page.getByRole('link', { name: /^Ret.*Hvor gammel/ }).click()
  await answer(page, 'age', '18-29')
  await answerAll(page, { 'other-support': 'no', situation: 'yes' })
  await expect(page.locator('main')).toHaveAttribute('data-fit', 'likely')
})

test('keeps later answers when an earlier one is changed by going back', async ({ page }) => {
  await page.goto(`${start}/guide`)
  await answerAll(page, { voice: 'self', age: '18-29', 'other-support': 'unsure' })
  await page.goBack()
  await page.goBack()
  await answer(page, 'age', '30-plus')
  await expect(page.locator('input[name="other-support"][value="unsure"]')).toBeChecked()
})

test('keeps later answers when one goes back from the outcome and reloads', async ({ page }) => {
  await page.goto(`${start}/guide`)
  await answerAll(page, likely)
  for (let step = 0; step < 3; step++) await page.goBack()
  await expect(page.locator('input[value="18-29"]')).toBeChecked()
  await page.reload()
  await answer(page, 'age', '30-plus')
  await expect(page.locator('input[name="other-support"][value="no"]')).toBeChecked()
  await answer(page, 'other-support', 'no')
  await expect(page.locator('input[name="situation"][value="yes"]')).toBeChecked()
})

test('switches language with the answers, and stays in it when going back', async ({ page }) => {
  await page.goto(`${start}/guide`)
  await answerAll(page, { voice: 'self', age: '18-29' })
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveURL('/en/frederikssund/tidsbegraenset-stoette/guide')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await answerAll(page, { 'other-support': 'no', situation: 'yes' })
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/looks right/)
  await page.goBack()
  await page.goBack()
  await page.goBack()
  await expect(page.locator('input[value="18-29"]')).toBeChecked()
  await expect(page.getByRole('button', { name: 'Next' })).toBeVisible()
})

test('no answer is in any address, and no request is made for one', async ({ page, watch }) => {
  await page.goto(`${start}/guide`, { waitUntil: 'networkidle' })
  await answer(page, 'voice', 'self')
  const before = watch.requests.length
  const addresses = []
  for (const [question, option] of Object.entries(likely).slice(1)) {
    await answer(page, question, option)
    addresses.push(new URL(page.url()))
  }
  expect(addresses.map(({ search, hash }) => search + hash).join('')).toBe('')
  // What an outcome can do is fetched when there is one; the same files for every answer, and nothing with them.
  const made = watch.requests.slice(before).map((request) => new URL(request.url()))
  expect(made.filter(({ pathname }) => !/^\/(assets\/|favicon)/.test(pathname))).toEqual([])
  expect(made.map(({ search, hash }) => search + hash).join('')).toBe('')
  expect(watch.requests.every((request) => request.method() === 'GET')).toBe(true)
})

test.describe('arriving without answers', () => {
  test('at the outcome shows what holds for everybody', async ({ page }) => {
    await page.goto(`${start}/outcome`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hvad gælder for alle?')
    await expect(page.locator('main')).not.toHaveAttribute('data-fit')
    await page.getByRole('link', { name: 'Svar på spørgsmålene' }).click()
    await expect(page.locator('input[name="voice"]')).toHaveCount(2)
  })

  test('a trailing slash makes no difference', async ({ page }) => {
    await page.goto(`${start}/guide/`)
    await answerAll(page, likely)
    await expect(page.locator('main')).toHaveAttribute('data-fit', 'likely')
  })
})

test.describe('a history entry that this guide did not write', () => {
  const arriveWith = async (page: Page, state: unknown) => {
    // Written from a page that has no journey of its own, which could be coming to life meanwhile.
    await page.goto(start)
    await page.evaluate(
      ({ usr, address, name }) => {
        window.name = name
        history.pushState({ usr, key: 'x', idx: 0 }, '', address)
      },
      { usr: state, address: `${start}/guide`, name: `stoetteguide-${'0'.repeat(64)}` },
    )
    await page.reload()
  }

  test('under older content keeps what still fits and says so', async ({ page }) => {
    const journey = {
      fingerprint: 'older',
      answers: { voice: 'self', age: '30-plus', gone: 'yes' },
      at: 'other-support',
    }
    await arriveWith(page, seal({ journey, depth: 0 }, new Uint8Array(32)))
    await expect(page.getByText('Guiden er ændret, siden du svarede')).toBeVisible()
    await expect(page.locator('input[name="other-support"]')).toHaveCount(3)
  })

  test('that is damaged starts afresh and says so', async ({ page }) => {
    await arriveWith(page, { answers: 'everything' })
    await expect(page.getByText('Vi kunne ikke læse dine tidligere svar')).toBeVisible()
    await expect(page.locator('input[name="voice"]')).toHaveCount(2)
  })
})
