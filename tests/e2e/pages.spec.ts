/**
 * Every page that was built, opened at 320 px: it comes to life without a word on the console; axe, one heading, a
 * title, no sideways scroll; and the keyboard.
 */
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { allWords } from '#i18n/all-words.ts'
import { guides } from './support/published.ts'
import { expectSound } from './support/sound.ts'
import { expect, test } from './support/test.ts'

const dist = fileURLToPath(new URL('../../dist/', import.meta.url))
const municipalities = new Set(guides.map(({ id }) => id.split('/')[0]))
const addresses = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .map((file) => `/${file.replace(/\/?index\.html$/, '')}`)
  // The same journey as outside the frame; embed.spec.ts looks at what differs.
  .filter((address) => !/^\/embed\/.*\/(guide|outcome)$/.test(address))
  // A short address goes on to one of the others; short-addresses.spec.ts looks at it where it does not.
  .filter((address) => !municipalities.has(address.split('/')[1] ?? ''))

/** The pages of a standard, and all others, in every language in one visit: they share scripts, and markup for axe. */
const visits = new Map<string, string[]>()
for (const address of addresses) {
  const [, first = '', municipality, standard] = address.split('/')
  const isOfStandard = standard !== undefined && first !== 'embed'
  const visit = isOfStandard ? `${String(municipality)}/${standard}` : 'the rest of the site'
  visits.set(visit, [...(visits.get(visit) ?? []), address])
}

test.describe('at 320 px', () => {
  test.use({ viewport: { width: 320, height: 700 } })
  test.slow()
  for (const [visit, pages] of visits) {
    test(`${visit} is accessible, pages: ${pages.length}`, async ({ page }) => {
      for (const address of pages) {
        await test.step(address, async () => {
          await page.goto(address)
          await expectSound(page)
        })
      }
    })
  }
})

test.describe('on a phone of 390 × 664 px', () => {
  test.use({ viewport: { width: 390, height: 664 } })
  test('the start page of a guide shows Start and the way to the numbers, and is short', async ({
    page,
  }) => {
    for (const { id, language } of guides) {
      await test.step(`${id} in ${language}`, async () => {
        await page.goto(`/${language}/${id}`)
        const { begin, toNumbers } = allWords[language].pages.start
        for (const name of [begin, toNumbers]) {
          const box = await page.getByRole('link', { name, exact: true }).first().boundingBox()
          expect((box?.y ?? Infinity) + (box?.height ?? 0), name).toBeLessThanOrEqual(664)
        }
        const height = await page.evaluate(() => document.documentElement.scrollHeight)
        expect(height, 'height of the page').toBeLessThanOrEqual(2600)
      })
    }
  })
})

test('an unknown address says so in both languages', async ({ page, watch }) => {
  watch.expectedMessages.push(/404/)
  const response = await page.goto('/da/ingen-kommune/ingen-standard/guide')
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('heading', { name: 'Siden findes ikke' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'There is no such page' })).toBeVisible()
})

test('a journey works by the keyboard alone', async ({ page }) => {
  await page.goto('/da/ishoej/individuel-tidsbegraenset-stoette')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Gå til indhold' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
  await tabTo('Start')
  await page.keyboard.press('Enter')
  // One arrow down from the first option chooses the second; space chooses the first.
  for (const keys of [['Space'], ['Space'], ['Space', 'ArrowDown'], ['Space'], ['Space']]) {
    await page.waitForLoadState()
    const radio = page.locator('main input[type=radio]').first()
    const name = await radio.getAttribute('name')
    await tabToRadio()
    for (const key of keys) await page.keyboard.press(key)
    await page.keyboard.press('Enter')
    await expect(page.locator(`input[name="${name ?? ''}"]`)).toHaveCount(0)
  }
  await expect(page.locator('main')).toHaveAttribute('data-fit', 'likely')

  async function tabTo(name: string) {
    for (let presses = 0; presses < 20; presses += 1) {
      await page.keyboard.press('Tab')
      const isThere = await page.getByRole('link', { name, exact: true }).evaluate(isFocused)
      if (isThere) return
    }
    throw new Error(`Twenty presses of Tab did not reach “${name}”.`)
  }

  async function tabToRadio() {
    for (let presses = 0; presses < 20; presses += 1) {
      if (await page.evaluate(() => document.activeElement?.matches('main input[type=radio]')))
        return
      await page.keyboard.press('Tab')
    }
    throw new Error('Twenty presses of Tab did not reach an answer.')
  }
})

function isFocused(element: Element): boolean {
  return element === document.activeElement
}
