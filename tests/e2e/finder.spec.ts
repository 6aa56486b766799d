/** The finder of the invented municipality, played: from the questions over all its standards into a guide and back. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { languages, type Language } from '#guide/languages.ts'
import { allWords } from '#i18n/all-words.ts'
import { type FinderPersona, finderPersonas } from '../support/finder-personas.ts'
import { answerAll, pressElsewhere } from './support/journey.ts'
import { testOfOwnSite } from './support/own-site.ts'
import { expectSound } from './support/sound.ts'
import { expect } from './support/test.ts'

const test = testOfOwnSite(() => ({ CONTENT_FOLDER: 'tests/example/content' }))

// In one worker, as the build takes long.
test.describe.configure({ mode: 'default' })
test.use({ viewport: { width: 320, height: 700 } })

const address = (language: Language) => `/${language}/eksempelby/find`
const main = (page: Page) => page.getByRole('main')

for (const language of languages) {
  // In one tab, one after the other: each begins where the one before has cleared all.
  test(`the personas, in ${language}`, async ({ page }) => {
    test.setTimeout(120_000)
    await page.goto(address(language))
    for (const persona of finderPersonas) {
      await test.step(persona.name, async () => {
        await answerAll(page, persona.answers)
        if (persona.early) await showAll(page, language)
        await expectList(page, persona)
        if (persona.guide) await throughGuide(page, persona.guide)
        const { clear } = allWords[language].journey
        await page.getByRole('link', { name: clear, exact: true }).click()
        await expect(page.locator('main input[name=voice]').first()).toBeVisible()
        await expect(page.locator('input:checked')).toHaveCount(0)
      })
    }
  })

  test(`its states are accessible and valid, in ${language}`, async ({ page }) => {
    await page.goto(address(language))
    await expectSound(page)
    await page.locator('main button[type=submit]').click()
    await expect(page.getByRole('alert')).toBeVisible()
    await expectSound(page)
    await answerAll(page, { voice: 'relative', residence: 'no', age: 'under-18' })
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    for (const folded of await page.locator('summary').all()) await folded.press('Enter')
    await expectSound(page)
  })
}

test('nobody is asked twice: the guide keeps the answers, and Back leads to the list', async ({
  page,
  watch,
}) => {
  await page.goto(address('da'))
  await answerAll(page, { voice: 'self', residence: 'yes', age: '18-66' })
  const list = page.url()
  await guideLink(page, 'ledsagelse').click()
  await expect(page.locator('main input[name=alone]').first()).toBeVisible()
  await answerAll(page, { alone: 'yes' })
  await expect(main(page)).toHaveAttribute('data-fit', 'likely')
  await page.getByText('Hvad har du svaret?').click()
  await expect(main(page)).toContainText('18–66 år')
  await page.goBack()
  await page.goBack()
  await expect(main(page)).toContainText('Det fandt vi til dig')
  expect(page.url()).toBe(list)
  await page.goForward()
  await expect(page.locator('main input[name=alone]:checked')).toHaveCount(1)
  await page.reload()
  await expect(page.locator('main input[name=alone]:checked')).toHaveCount(1)
  expect(watch.requests.filter((request) => /18-66|alone/.test(request.url()))).toEqual([])
})

test('what was cleared in the guide is not in the list behind it', async ({ page }) => {
  await page.goto(address('da'))
  await answerAll(page, { voice: 'self', residence: 'no', age: '67-plus' })
  await guideLink(page, 'ledsagelse').click()
  await page.getByRole('link', { name: 'Slet svar', exact: true }).click()
  await expect(page.locator('main input[name=voice]').first()).toBeVisible()
  await page.goBack()
  await page.goBack()
  await expect(page.locator('main input[name=voice]').first()).toBeVisible()
  await expect(page.locator('input:checked')).toHaveCount(0)
  await expect(main(page)).not.toContainText('Det fandt vi')
})

test('one answer is changed, the language is switched, and more is answered', async ({ page }) => {
  await page.goto(address('da'))
  await answerAll(page, { voice: 'self' })
  await showAll(page, 'da')
  await page.getByText('Hvad har du svaret?').click()
  await page.getByRole('link', { name: /^Ret/ }).click()
  await answerAll(page, { voice: 'relative' })
  await expect(main(page)).toContainText('Det fandt vi til den, du hjælper')
  await page.getByRole('link', { name: 'English' }).click()
  await expect(main(page)).toContainText('What we found for the person you help')
  await expect(page).toHaveURL(/\/en\/eksempelby\/find$/)
  await page.getByRole('button', { name: 'Answer more questions' }).click()
  await answerAll(page, { residence: 'no', age: 'under-18' })
  await expect(page.getByText('Probably not for the person you help (6)')).toBeVisible()
})

test('on a shared device, and within a frame', async ({ page }) => {
  await page.goto(`${address('da')}?kiosk`)
  await answerAll(page, { voice: 'self', residence: 'yes', age: '18-66' })
  await guideLink(page, 'ledsagelse').click()
  await expect(page).toHaveURL(/ledsagelse\/guide\?kiosk$/)
  await page.goto('/embed/da/eksempelby/find')
  await answerAll(page, { voice: 'self', residence: 'yes', age: '18-66' })
  await guideLink(page, 'ledsagelse').click()
  await expect(page).toHaveURL(/embed\/da\/eksempelby\/ledsagelse\/guide$/)
  await expect(page.locator('main input[name=alone]').first()).toBeVisible()
})

test('the municipality’s page leads there first, and the link can be passed on without answers', async ({
  page,
}) => {
  await page.goto('/da/eksempelby')
  await main(page).getByRole('link', { name: 'Find støtte' }).click()
  await answerAll(page, { voice: 'self', residence: 'yes', age: 'under-18' })
  await page.getByText('Send siden videre').click()
  await expect(page.getByLabel('Linket')).toHaveValue(/\/da\/eksempelby\/find$/)
})

test('the list is printed on two pages, with its numbers and without the answers', async ({
  page,
}) => {
  await page.goto(address('da'))
  await answerAll(page, { voice: 'relative', residence: 'no', age: 'under-18' })
  await expect(main(page).getByText('Hvad har du svaret?')).toBeVisible()
  const pdf = await page.pdf({ format: 'A4' })
  // Of the pages' own dictionaries; that of all pages is `/Pages`.
  expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(2)
  await page.emulateMedia({ media: 'print' })
  await expect(main(page).getByText('95 00 00 40')).toBeVisible()
  await expect(main(page).getByText('Hvad har du svaret?')).toBeHidden()
})

test('the front desk has its link and code as soon as the municipality is chosen', async ({
  page,
}) => {
  await page.goto('/da/skranke')
  // Chosen already, where there is one municipality.
  const link = page.locator('.desk-link a')
  await expect(link).toHaveText(/\/da\/eksempelby\/find$/)
  await page.getByLabel('En pårørende').check()
  await expect(link).toHaveText(/\/da\/eksempelby\/find#for-relative$/)
  await page.getByRole('button', { name: 'Vis koden på hele skærmen' }).click()
  await expect(page.getByRole('dialog')).toContainText('/da/eksempelby/find')
  await page.keyboard.press('Escape')
  await page.getByLabel('Støtte', { exact: true }).selectOption('eksempelby/ledsagelse')
  await expect(link).toHaveText(/ledsagelse\/guide#for-relative$/)
  await page.goto('/da/eksempelby/find#for-relative')
  await expect(page.locator('main input[value=relative]')).toBeChecked()
  await expect(page).toHaveURL(/\/find$/)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('the way to all there is stands in the page', async ({ page }) => {
    await page.goto(address('da'))
    const ways = main(page).getByRole('link', { name: /Vis mig, hvad der er|Se al støtte i/ })
    await expect(ways).toHaveCount(2)
    await ways.first().click()
    await expect(page).toHaveURL(/\/da\/eksempelby$/)
  })
})

test('it stays within its bounds', ({ host: { folder } }) => {
  const html = readFileSync(join(folder, address('da'), 'index.html'), 'utf8')
  const guide = readFileSync(join(folder, 'da/eksempelby/ledsagelse/guide/index.html'), 'utf8')
  const scriptsOf = (page: string) =>
    [...page.matchAll(/ (?:src|href)="\/(assets\/[^"]+\.js)"/g)].map(([, file]) => file ?? '')
  const own = scriptsOf(html).filter((file) => !scriptsOf(guide).includes(file))
  const sizes = own.map((file) => brotliCompressSync(readFileSync(join(folder, file))).length)
  expect(own.length).toBeGreaterThan(0)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(4000)
  expect(brotliCompressSync(html).length).toBeLessThanOrEqual(10_000)
})

async function showAll(page: Page, language: Language) {
  await page.getByRole('link', { name: allWords[language].finder.show }).click()
}

function guideLink(page: Page, standard: string) {
  return page.locator(`[data-group] a[href*="/${standard}/"]`)
}

/** The standards of each group. */
async function expectList(page: Page, persona: FinderPersona) {
  await expect(page.locator('[data-group]').first()).toBeVisible()
  for (const fit of ['likely', 'possible', 'unlikely'] as const) {
    const links = page.locator(`[data-group=${fit}] a[href*="/eksempelby/"]`)
    const folders = await links.evaluateAll((all) =>
      all.map((link) => link.getAttribute('href')?.split('/')[3] ?? ''),
    )
    expect(folders.toSorted()).toEqual(persona[fit].toSorted())
  }
}

async function throughGuide(page: Page, guide: NonNullable<FinderPersona['guide']>) {
  const link = guideLink(page, guide.standard)
  // Folded where it is probably nothing for them.
  if (!(await link.isVisible())) {
    await page.locator('[data-group=unlikely] summary').click()
    await pressElsewhere(page)
  }
  await link.click()
  await page.waitForURL(new RegExp(`/${guide.standard}/`), { waitUntil: 'commit' })
  await answerAll(page, guide.answers)
  await expect(main(page)).toHaveAttribute('data-fit', guide.fit)
  await page.goBack()
  for (const _ of Object.keys(guide.answers)) await page.goBack()
  await expect(page.locator('[data-group]').first()).toBeVisible()
}
