/** Addresses that name no language: on to the reader's with the script, the standards in brief without it. */
import { expectSound } from './support/sound.ts'
import { expect, test } from './support/test.ts'

const municipality = 'frederikssund'

for (const [locale, language] of [
  ['da-DK', 'da'],
  ['en-GB', 'en'],
  ['pl-PL', 'da'],
] as const) {
  test.describe(`whose browser asks for ${locale}`, () => {
    test.use({ locale })
    test(`goes on in ${language}, with what the address carries`, async ({ page }) => {
      await page.goto('/da')
      await page.goto(`/${municipality}?kiosk#for-relative`)
      await expect(page).toHaveURL(`/${language}/${municipality}?kiosk#for-relative`)
      await expect(page.locator('html')).toHaveAttribute('lang', language)
      await page.goBack()
      await expect(page).toHaveURL('/da')
    })
  })
}

test('an address that no standard has is still not found', async ({ page, watch }) => {
  watch.expectedMessages.push(/404/)
  const response = await page.goto(`/${municipality}/findes-ikke`)
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Siden findes ikke')
  await expect(page).toHaveURL(`/${municipality}/findes-ikke`)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 700 } })
  test('shows each standard with its cost, its numbers and both languages', async ({ page }) => {
    await page.goto(`/${municipality}`)
    const main = page.getByRole('main')
    await expect(main.getByRole('heading', { level: 2 })).toHaveText('Tidsbegrænset støtte')
    await expect(main).toContainText('Det er gratis')
    await expect(main.getByRole('link', { name: '70 22 22 10' })).toHaveAttribute('href', /^tel:/)
    await main.getByRole('link', { name: 'English: Time-limited support' }).click()
    await expect(page).toHaveURL(`/en/${municipality}/tidsbegraenset-stoette`)
  })
})

test('is accessible where its script does not come', async ({ page, watch }) => {
  watch.expectedMessages.push(/ERR_FAILED/)
  await page.setViewportSize({ width: 320, height: 700 })
  await page.route('**/onward-*.js', (route) => route.abort())
  await page.goto(`/${municipality}`)
  await expectSound(page)
})
