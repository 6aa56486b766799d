/** Passing it on: the three kinds of link, the ways to send them, and what arrives. */
import type { Page } from '@playwright/test'
import { writeAnswerLink, type LinkGuide } from '#guide/answer-link.ts'
import { follow } from '#guide/follow.ts'
import type { Guide } from '#guide/guide.ts'
import { languages } from '#guide/languages.ts'
import { allWords } from '#i18n/all-words.ts'
import { expectAccessible, expectNoSidewaysScroll } from './support/axe.ts'
import { expectCallSheet } from './support/call-sheet.ts'
import { answer, answerAll } from './support/journey.ts'
import { readQr } from './support/paper.ts'
import { guides } from './support/published.ts'
import { expect, test } from './support/test.ts'

const standard = 'frederikssund/tidsbegraenset-stoette'
const likely = { voice: 'self', age: '18-29', 'other-support': 'no', situation: 'yes' }
/** A page of the site without a journey: what comes after it is loaded, not only the fragment changed. */
const elsewhere = '/robots.txt'

function guideIn(language: Guide['language']): Guide {
  const guide = guides.find((one) => one.id === standard && one.language === language)
  if (!guide) throw new Error(`There is no guide ${standard} in ${language}`)
  return guide
}

/** A link made under `guide`, whatever its answers lead to. */
function linkWith(guide: LinkGuide, answers: Readonly<Record<string, string>>): string {
  const asked = Object.entries(answers).map(([question, option]) => ({ question, option }))
  const progress = follow(guide.graph, answers)
  const outcome =
    'outcome' in progress ? progress.outcome : { fit: 'possible' as const, contacts: [], facts: [] }
  return writeAnswerLink(guide, { asked, outcome })
}

/** What is behind the buttons of the way a message is sent, decoded. */
async function messages(page: Page): Promise<readonly string[]> {
  const links = page.locator('[data-way=sms], [data-way=mail]')
  return (await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))).map(
    decodeURIComponent,
  )
}

for (const language of languages) {
  const words = allWords[language].share
  const start = `/${language}/${standard}`

  test.describe(`in ${language}`, () => {
    test('the start page is passed on in neutral words, with its own address', async ({
      page,
      context,
      baseURL,
    }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write'])
      await page.goto(start)
      const address = `${(baseURL ?? '').replace(/\/$/, '')}${start}`
      // The address is put in when the page's script has loaded.
      await expect
        .poll(() => messages(page))
        .toEqual([
          `sms:?&body=${words.message} ${address}`,
          `mailto:?subject=${words.subject}&body=${words.message} ${address}`,
        ])
      await page.getByText(words.heading).click()
      await page.getByRole('button', { name: words.copy }).click()
      await expect(page.getByRole('status')).toHaveText(words.copied)
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address)
      await page.getByRole('button', { name: words.qr }).click()
      expect(await readQr(page.getByRole('img', { name: words.qrName }))).toBe(address)
      await expectNoSidewaysScroll(page)
      await expectAccessible(page)

      await test.step('a contact is saved as a file', async () => {
        const saving = page.waitForEvent('download')
        const { saveContact } = allWords[language].common
        await page.getByRole('link', { name: saveContact }).first().click()
        expect((await saving).suggestedFilename()).toMatch(/\.vcf$/)
      })
    })

    test('an outcome is passed on without answers unless one agrees to it', async ({ page }) => {
      await page.goto(`${start}/guide`)
      await answerAll(page, likely)
      await page.getByRole('button', { name: words.open }).click()
      await expect(page.getByRole('heading', { name: words.heading })).toBeFocused()
      const field = page.getByLabel(words.link, { exact: true })
      await expect(field).toHaveValue(new RegExp(`${start}$`))
      await page.getByRole('radio', { name: words.kinds.general }).check()
      await expect(field).toHaveValue(new RegExp(`${start}/outcome$`))
      await page.getByRole('radio', { name: words.kinds.answers }).check()
      await expect(page.getByText(words.warning.text)).toBeVisible()
      await expect(field).toHaveCount(0)
      await expectAccessible(page)
      await page.getByRole('button', { name: words.warning.agree }).click()
      await expect(field).toBeFocused()
      const link = await field.inputValue()
      expect(link.split('#')[1]).toBe(linkWith(guideIn(language), likely))
      const [sms = '', mail = ''] = await messages(page)
      expect(sms).toBe(`sms:?&body=${words.message} ${link}`)
      expect(mail).toBe(`mailto:?subject=${words.subject}&body=${words.message} ${link}`)
      await page.getByRole('button', { name: words.qr }).click()
      expect(await readQr(page.getByRole('img', { name: words.qrName }))).toBe(link)
      // Whoever changes their mind has no answers left in any link.
      await page.getByRole('radio', { name: words.kinds.guide }).check()
      expect((await messages(page)).join()).not.toContain('#')
      await expect(page).toHaveURL(`${start}/outcome`)
      await expectNoSidewaysScroll(page)
      await expectAccessible(page)
    })

    test('answers arrive with a link, and leave the address before anything is fetched', async ({
      page,
      watch,
    }) => {
      const fragment = linkWith(guideIn(language), likely)
      await page.addInitScript(() => {
        const fetch = window.fetch.bind(window)
        window.fetch = (...request) => {
          document.documentElement.dataset.atFetch = `fragment: “${location.hash}”`
          return fetch(...request)
        }
      })
      await page.goto(`${start}/outcome#${fragment}`)
      await expect(page.locator('main')).toHaveAttribute('data-fit', 'likely')
      await expect(page).toHaveURL(`${start}/outcome`)
      await expect(page.locator('html')).toHaveAttribute('data-at-fetch', 'fragment: “”')
      await expect(page.getByText(words.arrived.text)).toBeVisible()
      const arrived = follow(guideIn(language).graph, likely)
      if (!('outcome' in arrived)) throw new Error('The answers do not reach an outcome.')
      await expectCallSheet(page, guideIn(language), arrived)
      expect(watch.requests.map((request) => request.url()).join()).not.toContain('18-29')
      await page.reload()
      await expect(page.locator('main')).toHaveAttribute('data-fit', 'likely')
      await expect(page.getByText(words.arrived.text)).toBeVisible()
      await expect(page).toHaveTitle(/^(?!.*18).*$/)
      await expectAccessible(page)
    })

    test('a link from before the guide changed says so, and what it means', async ({ page }) => {
      const older = { ...guideIn(language), fingerprint: 'fedcba9876543210' }
      await page.goto(`${start}/outcome#${linkWith(older, likely)}`)
      await expect(page.getByText(words.arrived.changed)).toBeVisible()
      await expect(page.getByText(words.arrived.same)).toBeVisible()

      const other = writeAnswerLink(older, {
        asked: Object.entries(likely).map(([question, option]) => ({ question, option })),
        outcome: { fit: 'unlikely', contacts: [], facts: [] },
      })
      await page.goto(elsewhere)
      await page.goto(`${start}/outcome#${other}`)
      await expect(page.locator('main')).toHaveAttribute('data-fit', 'likely')
      await expect(
        page.getByText(allWords[language].journey.verdict.unlikely.self, { exact: false }),
      ).toBeVisible()

      await page.goto(elsewhere)
      await page.goto(
        `${start}/outcome#${linkWith(older, { voice: 'self', age: '50-plus', income: 'low' })}`,
      )
      await expect(page).toHaveURL(`${start}/guide`)
      await expect(page.getByText(words.arrived.dropped)).toBeVisible()
      await expect(page.locator('.alert li')).toHaveCount(2)
      await expect(page.locator('input[name="age"]')).not.toHaveCount(0)
      await expectAccessible(page)
    })

    test('a link that cannot be read gets a page with the ways on', async ({ page }) => {
      const fragment = linkWith(guideIn(language), likely)
      for (const damaged of [
        fragment.slice(0, -9),
        linkWith({ ...guideIn(language), id: 'other/guide' }, likely),
        `v1.${'a~b.'.repeat(2000)}`,
        '<img src=x onerror=document.title="hit">',
        '%E0%A4%A',
        'javascript:alert(1)',
      ]) {
        await page.goto(elsewhere)
        await page.goto(`${start}/outcome#${damaged}`)
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.damaged.title)
        await expect(page).toHaveURL(`${start}/outcome`)
        await expect(page).not.toHaveTitle(/hit/)
      }
      await expectAccessible(page)
      await page.getByRole('link', { name: words.damaged.restart }).click()
      await expect(page.locator('input[name="voice"]')).toHaveCount(2)
      await expect(page.locator('input:checked')).toHaveCount(0)
    })
  })
}

test('anchors stay anchors', async ({ page }) => {
  await page.goto(`/da/${standard}/guide`)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#main-content$/)
  await page.goto(`/da/${standard}/standard#clause-cost`)
  await expect(page).toHaveURL(/#clause-cost$/)
})

test('a link opened in a tab that already shows the page takes effect', async ({ page }) => {
  await page.goto(`/da/${standard}/guide`)
  await answer(page, 'voice', 'relative')
  const fragment = linkWith(guideIn('da'), likely)
  await page.goto(`/da/${standard}/guide#${fragment}`)
  await expect(page).toHaveURL(`/da/${standard}/outcome`)
  await expect(page.locator('main')).toHaveAttribute('data-fit', 'likely')
})

test('answers from a link are cleared like any others', async ({ page }) => {
  await page.goto(`/da/${standard}/outcome#${linkWith(guideIn('da'), likely)}`)
  await expect(page.locator('main')).toHaveAttribute('data-fit', 'likely')
  await page.getByRole('link', { name: 'Slet svar', exact: true }).click()
  await expect(page.getByText('Dine svar er slettet.')).toBeVisible()
  await page.goBack()
  await expect(page.locator('input:checked')).toHaveCount(0)
})

test('the phone’s own sheet gets the address and neutral words', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.share = (data) => {
      document.documentElement.dataset.shared = JSON.stringify(data)
      return Promise.resolve()
    }
  })
  await page.goto(`/da/${standard}`)
  await page.getByText('Send siden videre').click()
  await page.getByRole('button', { name: 'Del …' }).click()
  const shared = page.locator('html')
  await expect(shared).toHaveAttribute('data-shared', /"Siden, vi talte om"/)
  await expect(shared).toHaveAttribute('data-shared', /"Her er siden, vi talte om:"/)
})

test('where copying is not allowed the link is selected, and that is said', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'))
  })
  await page.goto(`/da/${standard}`)
  await page.getByText('Send siden videre').click()
  await page.getByRole('button', { name: 'Kopiér link' }).click()
  await expect(page.getByRole('status')).toContainText('Linket er markeret')
  const selected = await page.evaluate(() => getSelection()?.toString())
  expect(selected).toContain(standard)
})

test('the start page fetches a few bytes until somebody shares', async ({ page, watch }) => {
  await page.goto(`/da/${standard}`, { waitUntil: 'networkidle' })
  const scripts = () =>
    watch.requests.map((request) => request.url()).filter((url) => url.endsWith('.js'))
  // The journey itself may come once the page is idle; what shares may not.
  expect(scripts().join()).not.toMatch(/qr/)
  await page.getByText('Send siden videre').click()
  await page.getByRole('button', { name: 'Vis QR-kode' }).click()
  await expect(page.getByRole('img', { name: 'QR-kode med linket' })).toBeVisible()
  expect(scripts().join()).toMatch(/qr/)
})
