/** What a browser lacks, and what a reader's own clock says: messages and another way instead of nothing at all. */
import { allWords } from '#i18n/all-words.ts'
import { answerAll } from './support/journey.ts'
import { print, withoutSpaces } from './support/paper.ts'
import { expect, test } from './support/test.ts'

const standard = 'frederikssund/tidsbegraenset-stoette'
const likely = { voice: 'self', age: '18-29', 'other-support': 'no', situation: 'yes' }

test('without a clipboard, as on plain http, the desk marks the text and says so', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
  })
  await page.goto('/da/skranke')
  await page.getByLabel('Kommune', { exact: true }).selectOption('frederikssund')
  await page.getByLabel('Støtte', { exact: true }).selectOption(standard)
  const selected = () => page.evaluate(() => String(getSelection()))
  await page.getByRole('button', { name: 'Kopiér linket' }).click()
  await expect(page.getByText('Teksten er markeret')).toHaveCount(1)
  expect(await selected()).toMatch(new RegExp(`^http.*/da/${standard}/guide$`))
  await page.getByRole('button', { name: 'Kopiér mailen' }).click()
  await expect(page.getByText('Teksten er markeret')).toHaveCount(2)
  expect(await selected()).toMatch(/^Hej\s+Her er linket/)
})

test('a browser that cannot print says so, and how to get the sheet', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'print', { value: undefined })
  })
  await page.goto(`/da/${standard}/guide`)
  await answerAll(page, likely)
  await page.getByRole('button', { name: allWords.da.share.print }).click()
  await expect(page.getByRole('alert')).toHaveText(allWords.da.share.notPrinted)
})

test('a browser whose style sheets cannot open what is folded prints it all the same', async ({
  page,
}) => {
  await page.addInitScript(() => {
    CSS.supports = () => false
  })
  const folded = page.locator('details:not([open])')
  const open = page.locator('details[open]')
  for (const show of [
    async () => {
      await page.goto(`/da/${standard}`)
    },
    async () => {
      await page.goto(`/da/${standard}/guide`)
      await answerAll(page, likely)
    },
  ]) {
    await show()
    const before = await folded.count()
    expect(before).toBeGreaterThan(0)
    // The script for it is fetched when the page is idle.
    await expect(async () => {
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
      expect(await open.count()).toBe(before)
    }).toPass()
    await page.evaluate(() => dispatchEvent(new Event('afterprint')))
    await expect(folded).toHaveCount(before)
  }
})

test.describe('half an hour past midnight in Denmark', () => {
  test.use({ timezoneId: 'Europe/Copenhagen' })
  test.beforeEach(async ({ page }) => {
    await page.clock.setFixedTime('2026-12-01T23:30:00Z')
  })

  test('the call sheet has the new day', async ({ page }) => {
    await page.goto(`/da/${standard}/guide`)
    await answerAll(page, likely)
    await expect(page.locator('.call-sheet')).toBeAttached()
    expect((await print(page)).text).toContain(withoutSpaces('2. december 2026'))
  })

  test('a review that was due the day before is overdue', async ({ page }) => {
    await page.route(`**/da/${standard}`, async (route) => {
      const response = await route.fetch()
      const due = '<p data-review-due="2026-12-01"><span>due</span><span hidden>overdue</span></p>'
      const body = (await response.text()).replace('</main>', `${due}</main>`)
      await route.fulfill({ response, body })
    })
    await page.goto(`/da/${standard}`)
    await expect(page.getByText('overdue', { exact: true })).toBeVisible()
  })
})

test.describe('before its script, a framed page', () => {
  test.use({ javaScriptEnabled: false })

  test('has links that work', async ({ page, watch }) => {
    watch.expectedMessages.push(/preloaded using link preload/)
    for (const below of ['', '/guide', '/outcome']) {
      await page.goto(`/embed/da/${standard}${below}`)
      const links = await page.locator('a[href]').evaluateAll((all) =>
        all.map((link) => {
          const [target, href] = [link.getAttribute('target'), link.getAttribute('href') ?? '']
          return `${target ?? 'here'} ${href}`
        }),
      )
      const stays = /^here (\/embed\/|#|tel:|sms:|mailto:)/
      expect(links.filter((link) => !stays.test(link) && !/^_(blank|top) /.test(link))).toEqual([])
      expect(links).toContain(`here /embed/en/${standard}${below}`)
      expect(links.join('\n')).toContain(`_blank /da/${standard}/standard`)
      await page.getByRole('link', { name: 'English' }).click()
      await expect(page).toHaveURL(`/embed/en/${standard}${below}`)
    }
  })
})
