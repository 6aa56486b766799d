/** The invented municipality (tests/example/), built and played: what real standards say is shown as it should be. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { languages } from '#guide/languages.ts'
import { runUnseen } from '#tools/run.mjs'
import { brokenReferences, filesOf } from '../support/built-site.ts'
import { htmlFaults } from '../support/html-faults.ts'
import { answerAll } from './support/journey.ts'
import { testOfOwnSite } from './support/own-site.ts'
import { expectSound } from './support/sound.ts'
import { expect } from './support/test.ts'

const content = 'tests/example/content'
const municipality = 'eksempelby'
const standards = readdirSync(join(content, municipality), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'documents')
  .map(({ name }) => name)

const test = testOfOwnSite(() => ({ CONTENT_FOLDER: content }))

// In one worker, as the build takes long.
test.describe.configure({ mode: 'default' })
test.use({ viewport: { width: 320, height: 700 } })

test('every page says that it is invented', ({ host: { folder } }) => {
  const pages = filesOf(folder).filter((file) => file.endsWith('.html'))
  const silent = pages.filter((page) => {
    const [text = ''] = /<body.*/s.exec(readFileSync(join(folder, page), 'utf8')) ?? []
    return !/opdigtet|invented/i.test(text)
  })
  expect(silent).toEqual([])
})

test('its pages are valid HTML and lead somewhere', async ({ host: { folder } }) => {
  test.slow()
  expect(await htmlFaults(folder)).toEqual([])
  expect(brokenReferences(folder)).toEqual([])
})

test('its pages keep within the bounds', async ({ host: { folder } }) => {
  test.slow()
  // Fails where one is above.
  const { code, printed } = await runUnseen('tsx', ['src/tools/size.ts', folder])
  expect(code, printed).toBe(0)
})

for (const standard of standards) {
  test(`the pages of ${standard} are accessible`, async ({ page, host: { folder } }) => {
    const pages = filesOf(folder).filter(
      (file) => file.endsWith('.html') && file.includes(`/${standard}/`),
    )
    for (const file of pages) {
      // The same journey as outside the frame.
      if (/^embed\/.*\/(guide|outcome)\//.test(file)) continue
      const address = `/${file.replace(/\/index\.html$/, '')}`
      await test.step(address, async () => {
        await page.goto(address)
        await expectSound(page)
      })
    }
  })
}

for (const language of languages) {
  test(`a journey in ${language}`, async ({ page }) => {
    await page.goto(`/${language}/${municipality}/ledsagelse/guide`)
    await answerAll(page, { voice: 'self', age: '67-plus', 'had-before-67': 'yes', alone: 'yes' })
    await expect(page.locator('main')).toHaveAttribute('data-fit', 'likely')
    await expectSound(page)
  })
}

test('a contact says when it is open and every other way to reach it', async ({ page }) => {
  await page.goto(`/da/${municipality}/madservice`)
  const main = page.getByRole('main')
  await expect(main).toContainText('Mandag–torsdag 9.00–15.00')
  await expect(main).toContainText('Fredag 9.00–12.00')
  await expect(main).toContainText('Opdigtet Torv 1, 9999 Eksempelby')
  const form = main.getByRole('link', { name: 'Mit Eksempelby' })
  await expect(form).toHaveAttribute('href', 'https://mit.eksempelby.example.org/soeg')
  const mail = main.getByRole('link', { name: 'visitationen@eksempelby.example.org' })
  await expect(mail).toHaveAttribute('href', 'mailto:visitationen@eksempelby.example.org')
})

test('a number with hours of its own shows them beside it', async ({ page }) => {
  await page.goto(`/en/${municipality}/ledsagelse`)
  const main = page.getByRole('main')
  await expect(main).toContainText('Tuesday, Thursday 10:00–12:00')
  await expect(main).toContainText('Monday–Friday 8:30–14:00')
})

test('a question may ask of several things at once', async ({ page }) => {
  await page.goto(`/da/${municipality}/ledsagelse/guide`)
  await answerAll(page, { voice: 'self', age: '18-66' })
  const points = page.getByRole('main').getByRole('listitem')
  await expect(points).toHaveText([
    'En funktionsnedsættelse gør det umuligt at gå ud alene.',
    'Den går ikke over.',
    'Man kan selv vise, at man vil ud.',
  ])
  await expectSound(page)
})

test('two standards rest on one document, and each shows what concerns it', async ({ page }) => {
  for (const [standard, own, other] of [
    ['koersel-til-laege', 'nærmeste speciallæge', 'en plads i centret'],
    ['koersel-til-aktivitetscenter', 'en plads i centret', 'nærmeste speciallæge'],
  ] as const) {
    await page.goto(`/da/${municipality}/${standard}/standard`)
    const main = page.getByRole('main')
    await expect(main).toContainText('Kvalitetsstandard for kørsel')
    await expect(main).toContainText('Dokumentet handler også om andet.')
    await expect(main).toContainText(own)
    await expect(main).not.toContainText(other)
  }
})

test('what the municipality says once is on every standard that says nothing else', async ({
  page,
}) => {
  const main = page.getByRole('main')
  const answer = 'Kommunen svarer inden for 4 uger.'
  const interpreter = 'Kommunen bestiller en tolk til samtaler'
  await page.goto(`/da/${municipality}/ledsagelse`)
  await expect(main).toContainText(answer)
  await expect(main).toContainText(interpreter)
  await page.goto(`/da/${municipality}/alkoholbehandling`)
  await expect(main).not.toContainText(answer)
  await expect(main).toContainText(interpreter)
})

test('a fact leads to a page that says more, and to the law', async ({ page }) => {
  await page.goto(`/en/${municipality}/alkoholbehandling`)
  const link = page.locator('main a', { hasText: 'See the approved places' })
  await expect(link).toHaveAttribute('href', 'https://behandlingssteder.example.org')
  await expect(page.getByRole('main')).toContainText(/The Health Act \(sundhedsloven\) § 141/)
})

test('the price is that of the answer, and unknown answers show every price', async ({ page }) => {
  const main = page.getByRole('main')
  const answers = { voice: 'self', residence: 'yes', cooking: 'yes' }
  await page.goto(`/da/${municipality}/madservice/guide`)
  await answerAll(page, { ...answers, supplier: 'madhuset' })
  await expect(main).toContainText('Hovedret fra Madhuset: 54,50 kr. pr. portion')
  await expect(main).not.toContainText('Hovedret fra kommunens køkken')
  await page.goto(`/en/${municipality}/madservice/guide`)
  await answerAll(page, { ...answers, supplier: 'either' })
  await expect(main).toContainText('Main course from Madhuset: DKK 54.50 a portion')
  await expect(main).toContainText('Main course from the municipal kitchen: DKK 58 a portion')
  await expectSound(page)
})

test('what makes no sense beside “probably not” is left out there', async ({ page }) => {
  const main = page.getByRole('main')
  const open = 'Døren er åben, hvis lysten til at drikke mindre kommer senere.'
  await page.goto(`/da/${municipality}/alkoholbehandling/guide`)
  await answerAll(page, { voice: 'self', anonymous: 'no', wish: 'no' })
  await expect(main).toHaveAttribute('data-fit', 'unlikely')
  await expect(main).toContainText(open)
  await page.goto(`/da/${municipality}/alkoholbehandling/guide`)
  await answerAll(page, { voice: 'self', anonymous: 'no', wish: 'yes' })
  await expect(main).toHaveAttribute('data-fit', 'likely')
  await expect(main).not.toContainText(open)
})

test('beside a closed door stands an open one, and no answer goes through it', async ({ page }) => {
  await page.goto(`/da/${municipality}/kort-forloeb/guide`)
  await answerAll(page, { voice: 'self', age: '18-66', 'gets-support': 'yes' })
  const main = page.getByRole('main')
  await expect(main).toHaveAttribute('data-fit', 'unlikely')
  const criterion = page.locator('[data-criterion="not-beside"]')
  await expect(criterion.getByRole('link', { name: 'Se også: Støtte i hjemmet' })).toBeVisible()
  await expectSound(page)
  await main.getByRole('link', { name: 'Se også: Støtte i hjemmet' }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Støtte i hjemmet')
  expect(new URL(page.url()).pathname).toMatch(/^\/da\/eksempelby\/stoette-i-hjemmet\/?$/)
  expect(new URL(page.url()).search + new URL(page.url()).hash).toBe('')
  expect(await page.evaluate(() => JSON.stringify(history.state))).toBe('null')
})

test('two standards point at each other', async ({ page }) => {
  const main = page.getByRole('main')
  await page.goto(`/en/${municipality}/koersel-til-laege/standard`)
  const toCentre = main.getByRole('link', { name: /^See also: / })
  await expect(toCentre).toHaveAttribute('href', `/en/${municipality}/koersel-til-aktivitetscenter`)
  await toCentre.click()
  await page.goto(`${page.url()}/standard`)
  const back = main.getByRole('link', { name: /^See also: / })
  await expect(back).toHaveAttribute('href', `/en/${municipality}/koersel-til-laege`)
})

test('the front desk can say a short address, and a standard without a word has none', async ({
  page,
  baseURL,
}) => {
  await page.goto('/da/skranke')
  const typed = `${String(baseURL).replace('http://', '')}${municipality}/mad`
  await page.getByLabel('Støtte', { exact: true }).selectOption(`${municipality}/madservice`)
  const main = page.getByRole('main')
  await expect(main).toContainText(typed)
  await page.getByRole('button', { name: 'Vis koden på hele skærmen' }).click()
  await expect(page.getByRole('dialog')).toContainText(typed)
  await expectSound(page)
  await page.keyboard.press('Escape')
  await page.getByLabel('Støtte', { exact: true }).selectOption(`${municipality}/kort-forloeb`)
  await expect(main).not.toContainText(`${municipality}/mad`)
})

test.describe('for those who read English', () => {
  test.use({ locale: 'en-US' })
  test('a short address of a standard leads to its page', async ({ page }) => {
    await page.goto(`/${municipality}/mad`)
    await expect(page).toHaveURL(`/en/${municipality}/madservice`)
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('short addresses list what there is, and the search is not there', async ({ page }) => {
    await page.goto(`/${municipality}`)
    await expect(page.getByRole('heading', { level: 2 })).toHaveCount(standards.length)
    await page.goto(`/${municipality}/mad`)
    await expect(page.getByRole('main')).toContainText('En hovedret koster 58 kr.')
    await page.getByRole('link', { name: 'English: Meals at home' }).click()
    await expect(page).toHaveURL(`/en/${municipality}/madservice`)
    await page.goto(`/da/${municipality}`)
    await expect(page.getByRole('searchbox')).toHaveCount(0)
    await expect(page.locator('.card')).toHaveCount(standards.length)
  })
})

test('the list of standards is searched by what people call them', async ({ page, watch }) => {
  await page.goto(`/da/${municipality}`)
  const field = page.getByRole('searchbox', { name: 'Hvad har du brug for hjælp til?' })
  const cards = page.locator('.card:visible .card-heading')

  await test.step('by a word that is not seen, misspelled', async () => {
    await field.fill('bostøtet')
    await expect(cards).toHaveText(['Støtte i hjemmet'])
    await expect(page.getByRole('status')).toHaveText('Vi fandt 1 slags støtte.')
    await expectSound(page)
  })
  await test.step('by an English word, with the keyboard alone', async () => {
    await field.fill('lonely')
    await expect(cards).toHaveText(['Kort forløb', 'Støtte i hjemmet'])
    await field.press('Enter')
    await expect(page.locator('.card:visible').first()).toBeFocused()
  })
  await test.step('where there is nothing, the numbers, and the way to all', async () => {
    await field.fill('hundeluftning')
    await expect(cards).toHaveCount(0)
    await expect(page.getByRole('status')).toContainText('Vi fandt ikke noget med det ord')
    await expect(page.getByRole('link', { name: '95 00 00 10' })).toBeVisible()
    await expectSound(page)
    await page.getByRole('button', { name: 'Vis al støtte' }).click()
    await expect(cards).toHaveCount(standards.length)
    await expect(field).toBeFocused()
  })
  expect(watch.requests.filter((request) => request.url().includes('hunde'))).toEqual([])
})
