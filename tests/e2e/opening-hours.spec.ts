/** Whether it is open now, beside the hours: on pages of links and in journeys, by Danish time, and nothing without a script. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { answerAll } from './support/journey.ts'
import { keptAddresses, untilKept } from './support/kept.ts'
import { testOfOwnSite } from './support/own-site.ts'
import { expect } from './support/test.ts'

const content = fileURLToPath(new URL('../content/fixtures/valid', import.meta.url))
const hours = `    hours:
      open:
        - { days: [monday, tuesday, wednesday, thursday, friday], from: '09:00', to: '15:00' }
`
const start = '/da/eksempel/samtaler'

const test = testOfOwnSite((scratch) => {
  const copy = join(scratch, 'content')
  cpSync(content, copy, { recursive: true })
  const file = join(copy, 'eksempel/municipality.yaml')
  const source = '    source: { standard: samtaler, clause: call }\n'
  writeFileSync(file, readFileSync(file, 'utf8').replace(source, hours + source))
  return { CONTENT_FOLDER: copy }
})

// In one worker, as the build takes long. The phone is far away: the hours are Denmark's.
test.describe.configure({ mode: 'default' })
test.use({ timezoneId: 'America/New_York' })

/** A Monday without holidays around it, of the year after the build. */
const monday = (() => {
  const day = new Date(Date.UTC(new Date().getFullYear() + 1, 8, 8))
  day.setUTCDate(day.getUTCDate() + ((8 - day.getUTCDay()) % 7))
  return day.toISOString().slice(0, 10)
})()
const nextYear = monday.slice(0, 4)

const openNow = (page: Page) => page.locator('main [data-week]').first()

test('a page of links says it, and again each minute', async ({ page }) => {
  // Denmark has summer time: two hours before UTC.
  await page.clock.install({ time: `${monday}T06:58:30Z` })
  await page.goto(start)
  await expect(openNow(page)).toHaveText('Lukket nu. Åbner kl. 9.')
  await page.clock.runFor(90_000)
  await expect(openNow(page)).toHaveText('Åbent nu. Lukker kl. 15.')
  await page.clock.setFixedTime(`${monday}T13:00:00Z`)
  await page.evaluate(() => dispatchEvent(new Event('pageshow')))
  await expect(openNow(page)).toHaveText('Lukket nu. Åbner i morgen kl. 9.')
})

test('a journey says it in the language it has by then', async ({ page }) => {
  await page.clock.setFixedTime(`${nextYear}-12-24T10:00:00Z`)
  await page.goto(`${start}/guide`)
  await answerAll(page, { voice: 'self', adult: 'yes' })
  await expect(page.getByRole('heading', { name: 'Samtalehuset' })).toBeVisible()
  const isWeekend = [0, 6].includes(new Date(`${nextYear}-12-24`).getUTCDay())
  const [danish, english] = isWeekend
    ? [/^Lukket nu/, /^Closed now/]
    : ['Kan være lukket i dag.', 'May be closed today.']
  await expect(openNow(page)).toHaveText(danish)
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(openNow(page)).toHaveText(english)
})

test('on a holiday it is closed, and on paper nothing is said of now', async ({ page }) => {
  await page.clock.setFixedTime(`${nextYear}-12-25T10:00:00Z`)
  await page.goto(start)
  await expect(openNow(page)).toHaveText(/^Lukket nu\. Åbner/)
  await page.emulateMedia({ media: 'print' })
  await expect(openNow(page)).toBeHidden()
  await expect(page.getByText('Mandag–fredag 9.00–15.00').first()).toBeVisible()
})

test('years after the build the hours stand alone', async ({ page }) => {
  await page.clock.setFixedTime(`${Number(nextYear) + 3}-06-01T10:00:00Z`)
  await page.goto(start)
  await expect(page.getByText('Mandag–fredag 9.00–15.00').first()).toBeVisible()
  await page.waitForLoadState('networkidle')
  await expect(openNow(page)).toHaveText('')
})

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('the hours stand alone', async ({ page }) => {
    await page.goto(start)
    await expect(page.getByText('Mandag–fredag 9.00–15.00').first()).toBeVisible()
    await expect(openNow(page)).toHaveText('')
  })
})

test('the script is kept for flight mode where a standard has hours, and is never fetched elsewhere', async ({
  browser,
  page,
  watch,
}) => {
  const isOurs = (url: string) => /\/assets\/hours-[^/]*\.js$/.test(url)
  await page.goto('/da/eksempel')
  await page.waitForLoadState('networkidle')
  expect(watch.requests.filter((request) => isOurs(request.url()))).toEqual([])
  const context = await browser.newContext({ serviceWorkers: 'allow' })
  const kept = await context.newPage()
  await kept.goto(start)
  await untilKept(kept, /_keep\/da\/eksempel\/samtaler\./)
  expect((await keptAddresses(kept)).filter(isOurs)).toHaveLength(1)
  await context.close()
})
