/** A poster: one sheet of A4 in two languages, with codes that lead to the guide. */
import { languages } from '#guide/languages.ts'
import { expectAccessible, expectNoSidewaysScroll } from './support/axe.ts'
import { print, readQr, withoutSpaces } from './support/paper.ts'
import { expect, test } from './support/test.ts'

const posters = [
  { standard: 'frederikssund/tidsbegraenset-stoette', number: '70 22 22 10' },
  { standard: 'ishoej/individuel-tidsbegraenset-stoette', number: '43 57 75 75' },
]

for (const { standard, number } of posters) {
  test(`${standard} fills one sheet with both languages, and each code leads to its start page`, async ({
    page,
    baseURL,
  }) => {
    const codes = page.locator('.qr-code')
    for (const language of languages) {
      await page.goto(`/${language}/${standard}/poster`)
      await expect(codes).toHaveCount(2)
      const { sheets, text } = await print(page)
      expect(sheets).toBe(1)
      for (const part of [number, 'Scan koden', 'Scan the code']) {
        expect(text).toContain(withoutSpaces(part))
      }
      expect(text).not.toContain('Ctrl')
    }
    await page.goto(`/da/${standard}/poster`)
    await expect(codes).toHaveCount(2)
    await page.setViewportSize({ width: 320, height: 700 })
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
    // As printed: black on white, whatever the screen shows.
    await page.emulateMedia({ media: 'print' })
    for (const [place, language] of languages.entries()) {
      expect(await readQr(codes.nth(place))).toBe(`${String(baseURL)}${language}/${standard}`)
    }
  })
}
