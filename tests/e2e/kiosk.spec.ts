/** A shared device, and leaving in a hurry: nothing is left for the next person. */
import type { Page } from '@playwright/test'
import { chromiumFlags } from '#tools/browser.mjs'
import { expectAccessible } from './support/axe.ts'
import { answer, answerAll } from './support/journey.ts'
import { expect, test } from './support/test.ts'

const likely = { voice: 'self', age: '18-29', 'other-support': 'no', situation: 'yes' }
const minute = 60_000
const inLanguages = {
  da: { stay: 'Bliv her', leave: 'Slet svar og forlad siden', begin: 'Start', other: 'English' },
  en: { stay: 'Stay here', leave: 'Clear and leave this site', begin: 'Start', other: 'Dansk' },
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
      await page.getByRole('link', { name: words.begin, exact: true }).click()
      await expect(page).toHaveURL(`${start}/guide?kiosk`)
      await answerAll(page, likely)
      await expect(page).toHaveURL(`${start}/outcome?kiosk`)
      await page.getByRole('link', { name: words.other }).click()
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

    test('keeps no answer in the history', async ({ page }) => {
      await page.goto(`${start}/guide?kiosk`)
      await answerAll(page, { voice: 'relative', age: '30-plus' })
      // What is really written, which the page itself reads through the device's memory.
      const state = await page.evaluate(() =>
        JSON.stringify(Reflect.get(History.prototype, 'state', history)),
      )
      expect(state).toMatch(/\d/)
      expect(state).not.toMatch(/relative|30-plus|answers/)
      await page.goBack()
      await expect(page.locator('input[value="30-plus"]')).toBeChecked()
      await page.reload()
      await expectNoAnswers(page)
    })
  })

  test(`leaving in ${language} puts a neutral page in the guide’s place`, async ({
    page,
    watch,
  }) => {
    watch.expectedAddresses.push('https://www.dmi.dk/')
    await page.route('https://www.dmi.dk/', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>Vejr</title>' }),
    )
    await page.goto(start)
    await page.getByRole('link', { name: words.begin, exact: true }).click()
    await answerAll(page, likely)
    await page.getByRole('link', { name: words.leave }).click()
    await expect(page).toHaveTitle('Vejr')
    await page.goForward()
    await expect(page).toHaveURL(`/${language}`)
    await page.goBack()
    await page.goBack()
    await expect(page).toHaveURL(start)
    await page.goForward()
    await expect(page).toHaveTitle('Vejr')
  })
}

test('a page put back from the browser’s own cache begins again', async ({
  playwright,
  baseURL,
}) => {
  // Playwright turns that cache off.
  const browser = await playwright.chromium.launch({
    args: chromiumFlags,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    ...(process.env.CHROMIUM_PATH && { executablePath: process.env.CHROMIUM_PATH }),
  })
  const page = await browser.newPage({ ...(baseURL && { baseURL }), serviceWorkers: 'block' })
  const start = startOf('da')
  await page.goto(`${start}/guide?kiosk`)
  await answer(page, 'voice', 'self')
  const told: string[] = []
  page.on('console', (message) => told.push(message.text()))
  await page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => {
      // eslint-disable-next-line no-console -- by the time the test could ask, the page is gone again.
      console.info(persisted ? 'put back' : 'loaded anew')
    })
  })
  await page.getByRole('link', { name: 'Privatliv' }).click()
  await expect(page).toHaveURL('/da/privatliv?kiosk')
  await page.goBack({ waitUntil: 'commit' })
  await expect(page).toHaveURL(`${start}?kiosk`)
  await expectNoAnswers(page)
  expect(told).toContain('put back')
  await browser.close()
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
