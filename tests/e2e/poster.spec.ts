/** A poster: one sheet of A4 in two languages, with codes that lead to the guide. */
import type { Page } from '@playwright/test'
import jsQR from 'jsqr'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { PNG } from 'pngjs'
import { expectAccessible, expectNoSidewaysScroll } from './support/axe.ts'
import { expect, test } from './support/test.ts'

const posters = [
  { standard: 'frederikssund/tidsbegraenset-stoette', number: '70 22 22 10' },
  { standard: 'ishoej/individuel-tidsbegraenset-stoette', number: '43 57 75 75' },
]

async function printed(page: Page) {
  const file = await getDocument({ data: new Uint8Array(await page.pdf({ format: 'A4' })) }).promise
  const first = await file.getPage(1)
  const { items } = await first.getTextContent()
  const text = items.map((item) => ('str' in item ? item.str : '')).join(' ')
  return { pages: file.numPages, text: text.replaceAll(/[\s\u00a0]+/g, ' ') }
}

for (const { standard, number } of posters) {
  for (const language of ['da', 'en'] as const) {
    test(`${standard} in ${language} fills one sheet with both languages`, async ({ page }) => {
      await page.goto(`/${language}/${standard}/poster`)
      await expect(page.locator('.qr-code')).toHaveCount(2)
      const { pages, text } = await printed(page)
      expect(pages).toBe(1)
      expect(text).toContain(number)
      expect(text).toContain('Scan koden')
      expect(text).toContain('Scan the code')
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
      const { data, width, height } = PNG.sync.read(await codes.nth(place).screenshot())
      const code = jsQR(new Uint8ClampedArray(data), width, height)
      expect(code?.data).toBe(`${String(baseURL)}${language}/${standard}`)
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
