/** The rules page in a browser: readable by everybody, on small screens and on paper; citations lead there and back. */
import { languages } from '#guide/languages.ts'
import { expectNoSidewaysScroll } from './support/axe.ts'
import { answerAll } from './support/journey.ts'
import { expect, test } from './support/test.ts'

const standards = [
  { id: 'frederikssund/tidsbegraenset-stoette', rows: 24 },
  { id: 'ishoej/individuel-tidsbegraenset-stoette', rows: 10 },
]
const start = '/da/frederikssund/tidsbegraenset-stoette'
const likely = { voice: 'self', age: '18-29', 'other-support': 'no', situation: 'yes' }

test('has a row for answers that lead to the same', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  for (const { id, rows } of standards) {
    for (const language of languages) {
      await test.step(`${language}/${id}`, async () => {
        await page.goto(`/${language}/${id}/rules`)
        await expect(page.locator('tbody tr')).toHaveCount(rows)
        await expect(page.getByRole('img')).toHaveCount(2)
        await expectNoSidewaysScroll(page)
      })
    }
  }
})

test('is whole without a script: its HTML names none but what any page of links fetches when idle', async ({
  page,
}) => {
  const html = await (await page.request.get(`${start}/rules`)).text()
  const scripts = [...html.matchAll(/<script[^>]*>/g)].map(([tag]) => tag)
  expect(scripts.filter((tag) => !/src="[^"]*\/idle-[^"]*"/.test(tag))).toEqual([])
  expect(html.match(/<tr>/g)).toHaveLength(24 + 1)
})

test('is found from the start page and from the standard’s page', async ({ page }) => {
  const link = page.getByRole('link', { name: 'Alle regler og veje' })
  for (const from of [start, `${start}/standard`]) {
    await page.goto(from)
    await link.click()
    await expect(page).toHaveURL(`${start}/rules`)
  }
})

test('gives all paths as a file that Danish spreadsheets open', async ({ page }) => {
  await page.goto(`${start}/rules`)
  const downloading = page.waitForEvent('download')
  await page.getByRole('link', { name: /CSV/ }).click()
  const download = await downloading
  expect(download.suggestedFilename()).toBe('frederikssund-tidsbegraenset-stoette-regler.csv')
  const response = await page.request.get(download.url())
  const bytes = await response.body()
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  expect(bytes.toString('utf8').trimEnd().split('\r\n')).toHaveLength(25)
})

test('fits on a sane number of A4 pages, none of them cut off', async ({ page }) => {
  await page.goto(`${start}/rules`)
  const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1')
  const count = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0
  expect(count).toBeGreaterThan(3)
  expect(count).toBeLessThan(16)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('Underskrevet for version')).toBeVisible()
  // The width of landscape A4 between its margins.
  await page.setViewportSize({ width: 1031, height: 700 })
  await expectNoSidewaysScroll(page)
  const cut = await page
    .locator('.table-scroll')
    .evaluateAll((parts) => parts.filter((part) => part.scrollWidth > part.clientWidth).length)
  expect(cut).toBe(0)
})

test('a citation on a question leads to its clause, and back to the question', async ({ page }) => {
  await page.goto(`${start}/guide`)
  await answerAll(page, { voice: 'self', age: '18-29' })
  await page.locator('main > p a[href*="#clause-other-support"]').click()
  await expect(page).toHaveURL(`${start}/standard#clause-other-support`)
  const clause = page.locator('#clause-other-support')
  await expect(clause).toBeInViewport()
  expect(await clause.evaluate((element) => element.matches(':target'))).toBe(true)
  await page.goBack()
  await expect(page.locator('input[name="other-support"]')).toHaveCount(3)
  await page.goBack()
  await expect(page.locator('input[value="18-29"]')).toBeChecked()
})

test('every citation on an outcome leads to a clause, and Back restores the outcome', async ({
  page,
}) => {
  await page.goto(`${start}/guide`)
  await answerAll(page, likely)
  const citations = page.locator('main a[href*="#clause-"]')
  const targets = await citations.evaluateAll((links) =>
    links.flatMap((link) => (link instanceof HTMLAnchorElement ? link.hash : [])),
  )
  expect(targets.length).toBeGreaterThan(5)
  await citations.first().click()
  await expect(page).toHaveURL(/\/standard#clause-/)
  for (const target of targets) await expect(page.locator(target)).toHaveCount(1)
  // A page that the browser did not keep is loaded anew; the history's entry holds the answers.
  await page.reload()
  await page.goBack()
  await expect(page.locator('main')).toHaveAttribute('data-fit', 'likely')
  await page.goForward()
  await page.goBack()
  await expect(page.locator('main')).toHaveAttribute('data-fit', 'likely')
})

test('every use of a clause leads to a place that exists', async ({ page }) => {
  await page.goto(`${start}/standard`)
  const uses = await page
    .locator('.clause a')
    .evaluateAll((links) =>
      links.flatMap((link) =>
        link instanceof HTMLAnchorElement ? { path: link.pathname, hash: link.hash } : [],
      ),
    )
  expect(uses.length).toBeGreaterThan(30)
  for (const path of new Set(uses.map((use) => use.path))) {
    await page.goto(path)
    for (const { hash } of uses.filter((use) => use.path === path))
      await expect(page.locator(hash), `${path}${hash}`).toHaveCount(1)
  }
})
