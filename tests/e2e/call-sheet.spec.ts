/** The call sheet as it comes from the button; every-path.spec.ts prints the sheet of every outcome. */
import { answerAll } from './support/journey.ts'
import { print, readQr, withoutSpaces } from './support/paper.ts'
import { expect, test } from './support/test.ts'

for (const { language, button, verdict } of [
  {
    language: 'da',
    button: 'Udskriv eller gem som PDF',
    verdict: 'Støtten ser ud til at være noget for dig',
  },
  { language: 'en', button: 'Print or save as PDF', verdict: 'This support looks right for you' },
]) {
  test(`in ${language} the button brings the QR code of the guide, without answers`, async ({
    page,
    baseURL,
  }) => {
    const start = `/${language}/frederikssund/tidsbegraenset-stoette`
    await page.addInitScript(() => {
      window.print = () => {
        document.documentElement.dataset.printed = document.title
      }
    })
    await page.goto(`${start}/guide`)
    await answerAll(page, { voice: 'self', age: '18-29', 'other-support': 'no', situation: 'yes' })
    await page.getByRole('button', { name: button }).click()
    // What a browser writes above a printed page: nothing of the answers.
    await expect(page.locator('html')).toHaveAttribute('data-printed', /^[^?]+ – .+ – .+$/)
    await expect(page).toHaveURL(`${start}/outcome`)
    expect((await print(page)).text).toContain(withoutSpaces(verdict))
    await page.emulateMedia({ media: 'print' })
    const code = page.locator('.call-sheet .qr-code')
    expect(await readQr(code)).toBe(`${(baseURL ?? '').replace(/\/$/, '')}${start}`)
    const { width = 0 } = (await code.boundingBox()) ?? {}
    expect(width, 'about 3 cm, which a phone reads at arm’s length').toBeGreaterThan(100)
  })
}

test('is black on white: nothing on it has a colour', async ({ page }) => {
  await page.goto('/da/frederikssund/tidsbegraenset-stoette/guide')
  await answerAll(page, { voice: 'self', age: '18-29', 'other-support': 'no', situation: 'yes' })
  await expect(page.locator('.call-sheet')).toBeAttached()
  await page.emulateMedia({ media: 'print' })
  const colors = await page.locator('.call-sheet, .call-sheet *').evaluateAll((elements) => [
    ...new Set(
      elements.flatMap((element) => {
        const { color, backgroundColor } = getComputedStyle(element)
        return [color, backgroundColor]
      }),
    ),
  ])
  expect(colors.toSorted()).toEqual(['rgb(0, 0, 0)', 'rgba(0, 0, 0, 0)'])
})
