/** A shared device: nothing is left for the next person. */
import type { Page } from '@playwright/test'
import { expectAccessible } from './support/axe.ts'
import { expectNothingAnywhere } from './support/history-walk.ts'
import { answer, answerAll } from './support/journey.ts'
import { pressBack, withPutBack } from './support/put-back.ts'
import { expect, test } from './support/test.ts'

const likely = { voice: 'self', age: '18-29', 'other-support': 'no', situation: 'yes' }
const minute = 60_000
const inLanguages = {
  da: { shared: 'Fælles skærm', stay: 'Bliv her', begin: 'Start', other: 'English' },
  en: { shared: 'Shared screen', stay: 'Stay here', begin: 'Start', other: 'Dansk' },
} as const
const startOf = (language: string) => `/${language}/frederikssund/tidsbegraenset-stoette`

async function expectNoAnswers(page: Page) {
  await expect(page.locator('main')).not.toHaveAttribute('data-fit')
  await expect(page.locator('input:checked')).toHaveCount(0)
}

for (const language of ['da', 'en'] as const) {
  const words = inLanguages[language]
  const start = startOf(language)

  test.describe(`a shared device in ${language}`, () => {
    test('stays one on every page of the session', async ({ page }) => {
      await page.goto(`${start}?kiosk`)
      await expect(page.getByText(words.shared)).toBeVisible()
      await page.getByRole('link', { name: words.begin, exact: true }).click()
      await expect(page).toHaveURL(`${start}/guide?kiosk`)
      await answerAll(page, likely)
      await expect(page).toHaveURL(`${start}/outcome?kiosk`)
      await expect(page.getByText(words.shared)).toBeVisible()
      await page.getByRole('link', { name: words.other }).click()
      const other = inLanguages[language === 'da' ? 'en' : 'da']
      await expect(page.getByText(other.shared)).toBeVisible()
      await expect(page).toHaveURL(`${startOf(language === 'da' ? 'en' : 'da')}/outcome?kiosk`)
      const own = await page
        .locator('a[href^="/"]')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
      expect(own.filter((href) => !href.includes('?kiosk'))).toEqual([])
    })

    test('asks after three minutes, and stays when somebody answers', async ({ page }) => {
      await page.clock.install()
      await page.goto(`${start}/guide?kiosk`)
      await answer(page, 'voice', 'self')
      await page.clock.runFor(3 * minute - 5000)
      await expect(page.getByRole('alertdialog')).toHaveCount(0)
      await page.clock.runFor(10_000)
      await expect(page.getByRole('alertdialog')).toBeVisible()
      await expect(page.getByRole('button', { name: words.stay })).toBeFocused()
      await expectAccessible(page)
      await page.getByRole('button', { name: words.stay }).click()
      await expect(page.getByRole('alertdialog')).toHaveCount(0)
      await page.clock.runFor(2 * minute)
      await expect(page).toHaveURL(`${start}/guide?kiosk`)
      await expect(page.locator('input[name="age"]').first()).toBeVisible()
    })

    test('clears and begins again when nobody answers', async ({ page }) => {
      await page.clock.install()
      await page.goto(`${start}/guide?kiosk`)
      await answerAll(page, likely)
      await page.clock.runFor(3 * minute + 30_000)
      await expect(page.getByRole('alertdialog')).toBeVisible()
      await page.clock.runFor(40_000)
      await expect(page).toHaveURL(`${start}?kiosk`)
      for (let step = 0; step < 3; step++) {
        await page.goBack()
        await expectNoAnswers(page)
      }
    })

    test('forgets the answers with the page', async ({ page }) => {
      await page.goto(`${start}/guide?kiosk`)
      await answerAll(page, { voice: 'relative', age: '30-plus' })
      await page.goBack()
      await expect(page.locator('input[value="30-plus"]')).toBeChecked()
      await page.reload()
      await expectNoAnswers(page)
    })
  })
}

test('a page put back from the browser’s own cache begins again', async ({ baseURL }) => {
  await withPutBack(baseURL, async (page) => {
    const start = startOf('da')
    await page.goto(`${start}/guide?kiosk`)
    await answer(page, 'voice', 'self')
    const told: string[] = []
    page.on('console', (message) => told.push(message.text()))
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => {
        // oxlint-disable-next-line no-console -- by the time the test could ask, the page is gone again.
        console.info(persisted ? 'put back' : 'loaded anew')
      })
    })
    await page.getByRole('link', { name: 'Privatliv' }).click()
    await expect(page).toHaveURL('/da/privatliv?kiosk')
    await pressBack(page)
    await expect(page).toHaveURL(`${start}?kiosk`)
    await expectNoAnswers(page)
    expect(told).toContain('put back')
  })
})

test('any spelling of the query makes a page a shared one, and nothing else stays in the address', async ({
  page,
}) => {
  for (const query of ['?kiosk=1', '?KIOSK', '?utm_source=poster&Kiosk=true', '?kiosk=&x=y']) {
    for (const below of ['', '/guide', '/standard']) {
      await test.step(below + query, async () => {
        await page.goto(`${startOf('da')}${below}${query}`)
        await expect(page.getByText('Fælles skærm')).toBeVisible()
        await expect(page).toHaveURL(`${startOf('da')}${below}?kiosk`)
      })
    }
  }
})

test('on a device of one’s own other parameters are removed from the address', async ({ page }) => {
  for (const below of ['', '/guide']) {
    await page.goto(`${startOf('da')}${below}?fbclid=abc&utm_source=kiosks#main`)
    await expect(page).toHaveURL(`${startOf('da')}${below}#main`)
  }
})

test('what was answered in the tab before it became a shared one is not shown', async ({
  page,
}) => {
  await page.goto(`${startOf('da')}/guide`)
  await answerAll(page, likely)
  await page.goto(`${startOf('da')}/guide?kiosk`)
  await expect(page.getByText('Fælles skærm')).toBeVisible()
  await expectNothingAnywhere(page)
})

test('a device of one’s own has neither notice nor query', async ({ page }) => {
  await page.clock.install()
  await page.goto(startOf('da'))
  await page.getByRole('link', { name: 'Start', exact: true }).click()
  await answer(page, 'voice', 'self')
  await page.clock.runFor(5 * minute)
  await expect(page.getByRole('alertdialog')).toHaveCount(0)
  await expect(page).toHaveURL(`${startOf('da')}/guide`)
})
