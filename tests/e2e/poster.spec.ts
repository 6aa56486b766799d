/** A poster: one sheet of A4 in two languages, with codes that lead to the guide. */
import { expectAccessible, expectNoSidewaysScroll } from './support/axe.ts'
import { print, readQr, withoutSpaces } from './support/paper.ts'
import { expect, test } from './support/test.ts'

const posters = [
  { standard: 'frederikssund/tidsbegraenset-stoette', number: '70 22 22 10' },
  { standard: 'ishoej/individuel-tidsbegraenset-stoette', number: '43 57 75 75' },
]

for (const { standard, number } of posters) {
  for (const language of ['da', 'en'] as const) {
    test(`${standard} in ${language} fills one sheet with both languages`, async ({ page }) => {
      await page.goto(`/${language}/${standard}/poster`)
      await expect(page.locator('.qr-code')).toHaveCount(2)
      const { sheets, text } = await print(page)
      expect(sheets).toBe(1)
      for (const part of [number, 'Scan koden', 'Scan the code']) {
        expect(text).toContain(withoutSpaces(part))
      }
      expect(text).not.toContain('Ctrl')
    })
  }

  test(`${standard}: each code leads to the start page in its language`, async ({
    page,
    baseURL,
  }) => {
    await page.goto(`/da/${standard}/poster`)
    // As printed: black on white, whatever the screen shows.
    await page.emulateMedia({ media: 'print' })
    const codes = page.locator('.qr-code')
    await expect(codes).toHaveCount(2)
    for (const [place, language] of ['da', 'en'].entries()) {
      expect(await readQr(codes.nth(place))).toBe(`${String(baseURL)}${language}/${standard}`)
    }
  })
}

test('is accessible, and fits a narrow screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  await page.goto('/da/frederikssund/tidsbegraenset-stoette/poster')
  await expect(page.locator('.qr-code')).toHaveCount(2)
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
})
