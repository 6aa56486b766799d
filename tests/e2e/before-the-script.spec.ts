/** The pages before, without and despite their scripts: slow, off, blocked. */
import type { Page } from '@playwright/test'
import { expect, test } from './support/test.ts'

const start = '/da/frederikssund/tidsbegraenset-stoette'
const delay = 3000

test.describe('with scripts that take three seconds', () => {
  test.beforeEach(async ({ page }) => {
    await page.route('**/*.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, delay))
      await route.continue()
    })
    await page.goto(`${start}/guide`, { waitUntil: 'commit' })
    await page.locator('main button[type=submit]').waitFor()
  })

  test.afterEach(({ page, watch }) => {
    const { pathname, search, hash } = new URL(page.url())
    expect(pathname + search + hash).toBe(`${start}/guide`)
    const documents = watch.requests.filter((request) => request.isNavigationRequest())
    expect(documents).toHaveLength(1)
  })

  const next = (page: Page) => page.locator('main button[type=submit]')
  const isLive = (page: Page) => expect(page.locator('#load-failed')).toHaveCount(0)

  test('a radio picked stays picked, and counts', async ({ page }) => {
    await page.getByRole('radio', { name: 'Mig selv' }).check()
    await isLive(page)
    await expect(page.getByRole('radio', { name: 'Mig selv' })).toBeChecked()
    await next(page).click()
    await expect(page.locator('input[name=age]')).toHaveCount(4)
  })

  test('an answer given with the button takes effect', async ({ page }) => {
    await page.getByRole('radio', { name: 'Mig selv' }).check()
    await next(page).click()
    await expect(page.locator('input[name=age]')).toHaveCount(4)
  })

  test('an answer given with the Enter key takes effect', async ({ page }) => {
    await page.getByRole('radio', { name: 'Mig selv' }).check()
    await page.keyboard.press('Enter')
    await expect(page.locator('input[name=age]')).toHaveCount(4)
  })

  test('the button without an answer tells what is missing', async ({ page }) => {
    await next(page).click()
    await expect(page.getByRole('alert')).toContainText('Vælg, hvem det gælder')
    await expect(page).toHaveTitle(/^Fejl:/)
  })
})

test.describe(`without JavaScript, ${start}`, () => {
  test.use({ javaScriptEnabled: false })

  test('tells for whom, what it costs, how to get it, and who rings which number', async ({
    page,
  }) => {
    await page.goto(start)
    const main = page.locator('main')
    await expect(main.locator('.cost').filter({ visible: true })).toHaveCount(1)
    // Folded, and opened by the browser's own means.
    for (const folded of ['Hvem er støtten for?', 'Hvordan får man støtten?']) {
      await main.locator('summary').filter({ hasText: folded, visible: true }).press('Enter')
    }
    for (const told of ['Man er fyldt 18 år.', 'Nej. Du kan selv ringe']) {
      await expect(main).toContainText(told, { useInnerText: true })
    }
    for (const number of ['23109243', '47351164', '70222210']) {
      await expect(
        main.locator(`a[href="tel:+45${number}"]`).filter({ visible: true }),
      ).toHaveCount(1)
    }
  })
})

test.describe('without JavaScript, on a page of a journey', () => {
  test.use({ javaScriptEnabled: false })

  for (const page of ['guide', 'outcome']) {
    test(`the ways out of the ${page} lead somewhere`, async ({ page: shown, watch }) => {
      watch.expectedMessages.push(/preloaded using link preload/)
      const neutral = 'https://www.dmi.dk/'
      watch.expectedAddresses.push(neutral)
      await shown.route(neutral, (route) => route.fulfill({ body: 'The weather' }))
      await shown.goto(`${start}/${page}`)
      await shown.getByRole('link', { name: 'Slet svar', exact: true }).click()
      await expect(shown).toHaveURL(`${start}/guide`)
      await shown.getByRole('link', { name: 'Slet svar og forlad siden' }).click()
      await expect(shown.getByText('The weather')).toBeVisible()
      expect(shown.url()).toBe(neutral)
    })
  }
})

test('blocked scripts and styles: the page says so, shows the numbers, and can be tried again', async ({
  page,
  watch,
}) => {
  // Chromium warns of preloaded files that no script uses.
  watch.expectedMessages.push(/ERR_FAILED/, /preloaded using link preload/)
  await page.route(/\.(js|css)$/, (route) => route.abort())
  await page.goto(`${start}/guide`)
  await expect(page.getByText('Spørgsmålene er ikke klar endnu')).toBeVisible({ timeout: 15_000 })
  await page.getByText('Vil du hellere ringe med det samme?').click()
  const number = page.locator('main a[href="tel:+4570222210"]').filter({ visible: true })
  await expect(number).toHaveCount(1)
  await page.unroute(/\.(js|css)$/)
  await page.getByRole('link', { name: 'Prøv igen' }).click()
  await page.getByRole('radio', { name: 'Mig selv' }).check()
  await page.locator('main button[type=submit]').click()
  await expect(page.locator('input[name=age]')).toHaveCount(4)
  await expect(page.getByText('Spørgsmålene er ikke klar endnu')).toHaveCount(0)
})

test('a guide that does not arrive: the page says so, and gets it at the next try', async ({
  page,
  watch,
}) => {
  watch.expectedMessages.push(/ERR_FAILED/)
  await page.route('**/data/**', (route) => route.abort())
  await page.goto(`${start}/guide`)
  await expect(page.getByText('Siden kunne ikke hentes')).toBeVisible()
  await page.getByRole('radio', { name: 'Mig selv' }).check()
  await page.unroute('**/data/**')
  await page.getByRole('button', { name: 'Prøv igen' }).click()
  await expect(page.getByText('Siden kunne ikke hentes')).toHaveCount(0)
  await expect(page.getByRole('radio', { name: 'Mig selv' })).toBeChecked()
})

test('nothing is fetched before the page is idle, and all that the guide needs afterwards', async ({
  page,
  watch,
}) => {
  await page.addInitScript(() => {
    window.requestIdleCallback = (callback) => {
      window.addEventListener('idle-now', () => {
        callback({ didTimeout: false, timeRemaining: () => 50 })
      })
      return 1
    }
  })
  const fetched = () => watch.requests.map((request) => new URL(request.url()).pathname)
  await page.goto(start, { waitUntil: 'networkidle' })
  const isLate = (path: string) => /journey|phone|ready|\/data\//.test(path)
  expect(fetched().filter(isLate)).toEqual([])
  await page.evaluate(() => window.dispatchEvent(new Event('idle-now')))
  await expect.poll(() => fetched().filter(isLate).length).toBeGreaterThan(3)
  expect(fetched().some((path) => /assets\/journey-.*\.js$/.test(path))).toBe(true)
  expect(fetched().filter((path) => path.startsWith('/data/'))).toHaveLength(1)
})

test('pointing at Start is enough to fetch the guide', async ({ page, watch }) => {
  // A reader who asked for little traffic gets nothing when idle.
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
  })
  await page.goto(start, { waitUntil: 'networkidle' })
  const isScript = () => watch.requests.some((request) => request.url().includes('journey'))
  expect(isScript()).toBe(false)
  await page.getByRole('link', { name: 'Start' }).focus()
  await expect.poll(isScript).toBe(true)
})
