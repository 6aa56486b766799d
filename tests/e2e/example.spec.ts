/** The invented municipality (tests/example/), built and played: what real standards say is shown as it should be. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { languages } from '#guide/languages.ts'
import { serve } from '#tools/serve.mjs'
import { brokenReferences, filesOf } from '../support/built-site.ts'
import { htmlFaults } from '../support/html-faults.ts'
import { answerAll } from './support/journey.ts'
import { expectSound } from './support/sound.ts'
import { expect, test as base } from './support/test.ts'

const content = 'tests/example/content'
const municipality = 'eksempelby'
const standards = readdirSync(join(content, municipality), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'documents')
  .map(({ name }) => name)

const test = base.extend<object, { host: { readonly address: string; readonly folder: string } }>({
  host: [
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'example-'))
      const args = ['vite', 'build', '--outDir', folder, '--emptyOutDir', '--logLevel=warn']
      execFileSync('npx', args, {
        env: { ...process.env, CONTENT_FOLDER: content },
        stdio: 'pipe',
      })
      const { address, close } = await serve({ folder })
      await use({ address, folder })
      await close()
      rmSync(folder, { recursive: true })
    },
    { scope: 'worker', timeout: 300_000 },
  ],
  baseURL: async ({ host }, use) => {
    await use(host.address)
  },
})

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

test('its pages keep within the bounds', ({ host: { folder } }) => {
  test.slow()
  // Fails where one is above.
  execFileSync('npx', ['tsx', 'src/tools/size.ts', folder], { stdio: 'pipe' })
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
