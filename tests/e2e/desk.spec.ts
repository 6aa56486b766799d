/** The front desk's page: a correct link in a few keys, neutral messages, nothing remembered. */
import type { Page } from '@playwright/test'
import { expectAccessible, expectNoSidewaysScroll } from './support/axe.ts'
import { print, readQr } from './support/paper.ts'
import { expect, test } from './support/test.ts'

const inLanguages = {
  da: {
    path: '/da/skranke',
    municipality: 'Kommune',
    standard: 'Støtte',
    ready: 'Linket er klar',
    relative: 'En pårørende',
    again: 'Slet og begynd forfra',
    lead: 'Her er linket, vi talte om',
  },
  en: {
    path: '/en/desk',
    municipality: 'Municipality',
    standard: 'Support',
    ready: 'The link is ready',
    relative: 'Somebody close to them',
    again: 'Clear and start again',
    lead: 'Here is the link we talked about',
  },
} as const

const standard = 'frederikssund/tidsbegraenset-stoette'

async function choose(page: Page, words: (typeof inLanguages)['da' | 'en']) {
  await page.goto(words.path)
  await page.getByLabel(words.municipality, { exact: true }).selectOption('frederikssund')
  await page.getByLabel(words.standard, { exact: true }).selectOption(standard)
  await expect(page.getByRole('heading', { name: words.ready })).toBeVisible()
}

for (const language of ['da', 'en'] as const) {
  const words = inLanguages[language]

  test(`makes a link in ${language} that is correct at once, and in four keys`, async ({
    page,
    baseURL,
  }) => {
    await choose(page, words)
    const guide = `${String(baseURL)}${language}/${standard}/guide`
    const link = page.locator('.desk-link a')
    await expect(link).toHaveText(guide)
    // From the list of standards: to the languages, the other one, to the voices, the last of them.
    await page.getByLabel(words.standard, { exact: true }).focus()
    await page.keyboard.press('Tab')
    await page.keyboard.press(language === 'da' ? 'ArrowDown' : 'ArrowUp')
    await page.keyboard.press('Tab')
    await page.keyboard.press('ArrowUp')
    const other = language === 'da' ? 'en' : 'da'
    const made = `${String(baseURL)}${other}/${standard}/guide#for-relative`
    await expect(link).toHaveText(made)
    expect(await readQr(page.locator('.qr-code'))).toBe(made)
    await expect(page.getByRole('link', { name: /sms|text message/i })).toHaveAttribute(
      'href',
      new RegExp(`^sms:.*${encodeURIComponent(made)}`),
    )
  })

  test(`writes neutral messages in ${language}, remembers nothing, and is accessible on a narrow screen`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 700 })
    await page.goto(words.path)
    await expectAccessible(page)
    await choose(page, words)
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)

    await test.step('the messages say nothing of the help', async () => {
      const messages = (await page.locator('.desk-message').allInnerTexts()).join('\n')
      const withoutLinks = messages.replaceAll(/https?:\S+/g, '')
      expect(withoutLinks).not.toMatch(/støtte|support|standard|hjælp|help|tidsbegr|social/i)
      // Nobody signs it: the guide is not the municipality's own.
      expect(withoutLinks).not.toContain('Frederikssund')
      expect(withoutLinks).toContain(words.lead)
    })

    await test.step('nothing is remembered', async () => {
      expect(new URL(page.url()).search + new URL(page.url()).hash).toBe('')
      await page.getByRole('button', { name: words.again }).click()
      await expect(page.getByLabel(words.municipality, { exact: true })).toHaveValue('')
      await choose(page, words)
      await page.reload()
      await expect(page.getByLabel(words.municipality, { exact: true })).toHaveValue('')
    })
  })
}

test('the code fills the screen, to be scanned or read across the desk', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  await choose(page, inLanguages.da)
  const opener = page.getByRole('button', { name: 'Vis koden på hele skærmen' })
  const dialog = page.getByRole('dialog', { name: 'QR-kode med linket' })
  const link = await page.locator('.desk-link a').innerText()

  await test.step('with the keyboard, and Escape takes it away', async () => {
    await opener.focus()
    await page.keyboard.press('Enter')
    await expect(dialog).toBeVisible()
    expect(await dialog.boundingBox()).toEqual({ x: 0, y: 0, width: 320, height: 700 })
    expect(await readQr(dialog.locator('.qr-code'))).toBe(link)
    await expect(dialog).toContainText(link.replace('http://', ''))
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
    await expect(opener).toBeFocused()
  })

  await test.step('with a finger, and its button takes it away', async () => {
    await opener.click()
    await dialog.getByRole('button', { name: 'Luk' }).click()
    await expect(dialog).toHaveCount(0)
    await expect(opener).toBeFocused()
  })

  await test.step('what is printed is the page below it', async () => {
    await opener.click()
    const { text } = await print(page)
    expect(text).toContain('Linketerklar')
    expect(text).not.toContain('Luk')
  })
})

test('the guide takes the voice from the link, and cleans the address', async ({ page }) => {
  await page.goto(`/da/${standard}/guide#for-relative`)
  await expect(page.locator('input[value="relative"]')).toBeChecked()
  await expect(page).toHaveURL(`/da/${standard}/guide`)
  await page.locator('input[value="self"]').check()
  await page.locator('main button[type=submit]').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hvor gammel er du?')
})

test('a link with anything else after it prefills nothing', async ({ page }) => {
  await page.goto(`/da/${standard}/guide#for-nobody`)
  await expect(page.locator('input[name="voice"]')).toHaveCount(2)
  await expect(page.locator('input:checked')).toHaveCount(0)
})

test('fetches the standards of the municipality chosen and of no other', async ({
  page,
  watch,
}) => {
  await choose(page, inLanguages.da)
  const lists = watch.requests
    .map((request) => request.url())
    .filter((url) => url.includes('/data/'))
  expect(lists).toHaveLength(1)
  expect(lists[0]).toContain('/data/frederikssund.')
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('leads to the municipalities', async ({ page }) => {
    await page.goto('/da/skranke')
    await page.locator('#desk').getByRole('link', { name: 'Ishøj Kommune' }).click()
    await expect(page).toHaveURL('/da/ishoej')
  })
})
