/** Flight mode: after one visit everything of that language and standard is there, and nothing of the answers is kept. */
import type { Browser, BrowserContext, Page } from '@playwright/test'
import { answer, answerAll } from './support/journey.ts'
import { keptAddresses, untilKept } from './support/kept.ts'
import { expect, test } from './support/test.ts'

test.use({ serviceWorkers: 'allow', reuseContext: false })

const start = '/da/frederikssund/tidsbegraenset-stoette'
const likely = { voice: 'self', age: '18-29', 'other-support': 'no', situation: 'yes' }
const pagesOfStandard = ['', '/standard', '/guide', '/outcome'].map((page) => start + page)
const pagesOfSite = [
  '/',
  '/da',
  '/da/privatliv',
  '/da/tilgaengelighed',
  '/was',
  '/da/frederikssund',
]

/** What Chromium says of a page that is answered with 404, and of a request that nobody answers. */
const cutOff = [/status of 404/, /ERR_INTERNET_DISCONNECTED/]

async function visit(page: Page, context: BrowserContext, path: string, list: RegExp) {
  await page.goto(path)
  await untilKept(page, list)
  await context.setOffline(true)
}

const ofStandard = /_keep\/da\/frederikssund\/tidsbegraenset-stoette\./
const ofLanding = /_keep\/da\/landing\./

/** In a tab of a browser that has seen nothing of the site yet. Resolves to what is kept after the visit. */
async function keptAfter(browser: Browser, path: string): Promise<readonly string[]> {
  const page = await browser.newPage({ baseURL: String(process.env.SITE_ADDRESS) })
  await page.goto(path)
  await untilKept(page, ofStandard)
  const kept = await keptAddresses(page)
  await page.context().close()
  return kept.toSorted()
}

test('after a visit to any page of a standard the same is kept, with which all pages open', async ({
  page,
  context,
  browser,
  watch,
}) => {
  watch.expectedMessages.push(...cutOff)
  await visit(page, context, start, ofStandard)
  const kept = (await keptAddresses(page)).toSorted()
  for (const path of pagesOfStandard.slice(1))
    expect(await keptAfter(browser, path), `kept after ${path}`).toEqual(kept)
  for (const address of [...pagesOfStandard, ...pagesOfSite]) await expectPage(page, address)
  await test.step('a slash at the end of an address makes no difference', async () => {
    for (const address of [...pagesOfStandard, ...pagesOfSite.slice(1)])
      await expectPage(page, `${address}/`)
  })
})

for (const path of ['/', '/da']) {
  test(`after a visit to ${path} alone, the landing opens at both its addresses`, async ({
    page,
    context,
  }) => {
    await visit(page, context, path, ofLanding)
    for (const address of ['/', '/da']) await expectPage(page, address)
  })
}

test('a visit to the landing takes nothing of what was kept before', async ({
  page,
  context,
  watch,
}) => {
  watch.expectedMessages.push(...cutOff)
  await page.goto(start)
  await untilKept(page, ofStandard)
  const before = await keptAddresses(page)
  await visit(page, context, '/da', ofLanding)
  const after = await keptAddresses(page)
  expect(before.filter((address) => !after.includes(address))).toEqual([])
  await page.goto(`${start}/guide`)
  await answerAll(page, likely)
  await expect(page.locator('main')).toHaveAttribute('data-fit', 'likely')
})

async function expectPage(page: Page, address: string) {
  const response = await page.goto(address)
  expect(response?.status(), address).toBe(200)
  await expect(page.getByRole('heading', { level: 1 }), address).not.toHaveText(/findes ikke/)
}

test('a journey can be gone through, reloaded and corrected', async ({ page, context, watch }) => {
  watch.expectedMessages.push(...cutOff)
  await visit(page, context, start, ofStandard)
  await page.getByRole('link', { name: 'Start' }).click()
  await answer(page, 'voice', 'self')
  await page.reload()
  await answerAll(page, { age: '18-29', 'other-support': 'no', situation: 'yes' })
  await expect(page.locator('main')).toHaveAttribute('data-fit', 'likely')
  await page.reload()
  await expect(page.locator('main')).toHaveAttribute('data-fit', 'likely')
  await page.getByText('Hvad har du svaret?').click()
  await page.getByRole('link', { name: /^Ret.*Hvor gammel/ }).click()
  await answer(page, 'age', '15-17')
  await expect(page.locator('main')).toHaveAttribute('data-fit', 'unlikely')
})

test('the language can be switched within a journey once it was visited', async ({
  page,
  context,
  watch,
}) => {
  watch.expectedMessages.push(...cutOff)
  await page.goto(`/en/frederikssund/tidsbegraenset-stoette`)
  await untilKept(page, /_keep\/en\/frederikssund\/tidsbegraenset-stoette\./)
  await visit(page, context, `${start}/guide`, ofStandard)
  await answer(page, 'voice', 'self')
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveURL(/\/en\/.*\/guide$/)
  await answerAll(page, { age: '18-29', 'other-support': 'no', situation: 'yes' })
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/looks right/)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/looks right/)
})

test('an unknown address shows the page for it, and says that the connection is gone', async ({
  page,
  context,
  watch,
}) => {
  watch.expectedMessages.push(...cutOff)
  await visit(page, context, '/da', ofLanding)
  const response = await page.goto('/da/unknown/place')
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Siden findes ikke')
  await expect(page.getByText('Du har ikke forbindelse')).toBeVisible()
})

test('keeps nothing that was not visited, and no answer', async ({ page }) => {
  await page.goto(start)
  await untilKept(page, ofStandard)
  await page.goto(`${start}/guide`)
  await answerAll(page, likely)
  await page.goto(`${start}/outcome?voice=self&age=18-29#age=18-29`)
  await page.goto(start)
  const kept = await keptAddresses(page)
  expect(kept.filter((url) => /ishoej|\/en\/|\.en\./.test(url))).toEqual([])
  expect(kept.filter((url) => /[?#]|18-29/.test(url))).toEqual([])
})
