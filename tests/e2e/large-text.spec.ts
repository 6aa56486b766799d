/** No page scrolls sideways on a narrow phone, however large its reader's text and however long a word from content. */
import type { CDPSession, Page } from '@playwright/test'
import { answerAll } from './support/journey.ts'
import { expect, test } from './support/test.ts'

const frederikssund = 'frederikssund/tidsbegraenset-stoette'
const ishoej = 'ishoej/individuel-tidsbegraenset-stoette'
const guide = `/da/${frederikssund}/guide`
const likely = { voice: 'self', age: '18-29', 'other-support': 'no', situation: 'yes' }

/** Every kind of page, and what they look like in use. */
const states: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  ...Object.fromEntries(
    [
      '/da',
      '/da/ishoej',
      `/da/${frederikssund}`,
      `/en/${ishoej}`,
      `/da/${ishoej}/standard`,
      `/da/${frederikssund}/rules`,
      `/da/${frederikssund}/poster`,
      `/da/${ishoej}/outcome`,
      `/embed/da/${frederikssund}`,
      '/da/privatliv',
      '/was',
      '/no-such-page',
    ].map((path) => [
      path,
      async (page: Page) => {
        await page.goto(path, { waitUntil: 'networkidle' })
      },
    ]),
  ),
  'the desk, filled in': async (page) => {
    await page.goto('/da/skranke')
    await page.getByLabel('Kommune', { exact: true }).selectOption('frederikssund')
    await page.getByLabel('Støtte', { exact: true }).selectOption(frederikssund)
    await expect(page.locator('.qr-code')).toBeVisible()
  },
  'a question with its error': async (page) => {
    await page.goto(guide)
    await page.locator('main button[type=submit]').click()
    await expect(page.getByRole('alert')).toBeVisible()
  },
  'the last question': async (page) => {
    await page.goto(`/da/${ishoej}/guide`)
    await answerAll(page, { voice: 'relative', residence: 'ishoej' })
  },
  'a link that is damaged': async (page) => {
    await page.goto(`${guide}#v1.damaged`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Linket virker ikke')
  },
  'an outcome, passed on with its answers': async (page) => {
    await page.goto(guide)
    await answerAll(page, likely)
    await page.getByRole('button', { name: 'Send videre' }).click()
    await page.getByRole('radio', { name: 'Resultatet med svarene' }).check()
    await page.getByRole('button', { name: 'Lav linket med svarene' }).click()
    await page.getByRole('button', { name: 'Vis QR-kode' }).click()
    await expect(page.locator('.qr-code').first()).toBeVisible()
  },
  // Last, as the clock stays the test's own.
  'a shared device that asks': async (page) => {
    await page.clock.install()
    await page.goto(`${guide}?kiosk`)
    await expect(page.getByText('Fælles skærm')).toBeVisible()
    await page.clock.runFor(200_000)
    await expect(page.getByRole('alertdialog')).toBeVisible()
  },
}

/** Runs in the page: how far it can be moved sideways, and what makes it so. */
function sideways(): string {
  const { scrollWidth, clientWidth } = document.documentElement
  if (scrollWidth <= clientWidth) return ''
  const wide = [...document.querySelectorAll('body *')].filter(
    (element) => element.getBoundingClientRect().right > clientWidth,
  )
  const last = wide.at(-1)
  return `${scrollWidth - clientWidth} px by ${wide.length}, <${last?.tagName ?? ''} ${last?.className ?? ''}>`
}

/** Of text in a browser that nobody has set otherwise, in pixels. */
const usual = 16

/** Runs in the page, in pixels. */
function sizeOfText(): number {
  return parseFloat(getComputedStyle(document.body).fontSize)
}

/** Runs in the page: puts a word of 30 letters into every text there. */
function lengthenWords() {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const { currentNode: text } = walker
    if (text.parentElement?.closest('script, style, option')) continue
    text.textContent = (text.textContent ?? '').replace(/\p{L}+/u, 'Specialpædagogikvejledningerne')
  }
}

test('no state scrolls sideways with text at 100 to 200 % and long words', async ({
  page,
  context,
  watch,
}) => {
  test.setTimeout(180_000)
  watch.expectedMessages.push(/404/)
  const browser = await context.newCDPSession(page)
  for (const [name, open] of Object.entries(states)) {
    await test.step(name, async () => {
      await page.setViewportSize({ width: 390, height: 700 })
      // An address that is the last one's but for its fragment would not be loaded anew.
      await page.goto('about:blank')
      await open(page)
      await page.evaluate(() => {
        document.querySelectorAll('details').forEach((one) => (one.open = true))
      })
      const before = await page.evaluate(sizeOfText)
      expect(await look(page, browser)).toEqual([])
      expect(await page.evaluate(sizeOfText), 'text grows with what its reader has set').toBe(
        2 * before,
      )
      await page.evaluate(lengthenWords)
      expect(await look(page, browser), 'with a word of 30 letters in every text').toEqual([])
      await browser.send('Page.setFontSizes', { fontSizes: { standard: usual } })
    })
  }
})

/** What makes the page scroll sideways, at every size of text and on every phone. */
async function look(page: Page, browser: CDPSession): Promise<readonly string[]> {
  const found: string[] = []
  for (const percent of [100, 125, 150, 175, 200]) {
    await browser.send('Page.setFontSizes', { fontSizes: { standard: (usual * percent) / 100 } })
    for (const width of [320, 355, 390]) {
      await page.setViewportSize({ width, height: 700 })
      const moved = await page.evaluate(sideways)
      if (moved) found.push(`${percent} % at ${width} px: ${moved}`)
    }
  }
  return found
}
