/**
 * Another language is an entry in the table, a folder of words and texts in the content: proved by a site built with one
 * that a machine has made of the Danish. What is still in Danish, or knows two languages only, is found.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { kiosk } from '#i18n/da/kiosk.ts'
import { allWords } from '#i18n/all-words.ts'
import { serve } from '#tools/serve.mjs'
import { brokenReferences, filesOf } from '../support/built-site.ts'
import { accented, plainWords } from '../support/third-language/accented.ts'
import {
  code,
  leaveOut,
  locale,
  name,
  sitePages,
  writeProject,
} from '../support/third-language/project.ts'
import { buildProject, runEditor } from '../support/third-language/run.ts'
import { expectNoSidewaysScroll } from './support/axe.ts'
import { answer, answerAll } from './support/journey.ts'
import { expect, test as base } from './support/test.ts'

const siteUrl = 'https://guide.example.dk'
const standard = 'frederikssund/tidsbegraenset-stoette'
const start = `/${code}/${standard}`
const likely = { voice: 'self', age: '18-29', 'other-support': 'no', situation: 'yes' }
const words = allWords.da

interface Host {
  readonly address: string
  /** The copy of the project. */
  readonly project: string
  /** What was built of it. */
  readonly folder: string
}

const test = base.extend<object, { host: Host }>({
  host: [
    async ({}, use) => {
      const project = mkdtempSync(join(tmpdir(), 'third-language-'))
      writeProject(project)
      buildProject(project, { SITE_URL: siteUrl })
      const folder = join(project, 'dist')
      const { address, close } = await serve({ folder })
      await use({ address, project, folder })
      await close()
      rmSync(project, { recursive: true })
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

test('has every page and file of the others, and links between them', ({ host: { folder } }) => {
  const files = filesOf(folder).filter((file) => !/\.(br|gz)$/.test(file))
  const inLanguage = (language: string) =>
    files.filter((file) => file.split(/[/.]/).includes(language))
  expect(inLanguage('da').length).toBeGreaterThan(30)
  expect(inLanguage(code)).toHaveLength(inLanguage('da').length)
  expect(brokenReferences(folder, { siteUrl })).toEqual([])
  const manifest = readFileSync(join(folder, `site.${code}.webmanifest`), 'utf8')
  expect(manifest).toContain(`"lang":"${code}"`)
  const sitemap = readFileSync(join(folder, 'sitemap.xml'), 'utf8')
  expect(sitemap).toContain(`<loc>${siteUrl}${start}</loc>`)
  expect(sitemap).toContain(`hreflang="${code}" href="${siteUrl}${start}"`)
})

test('every page is guarded, fits a narrow phone and says nothing in Danish', async ({
  page,
  host: { folder },
}) => {
  const addresses = filesOf(folder)
    .filter((file) => file.endsWith('/index.html') && file.split('/').includes(code))
    .map((file) => `/${file.replace(/\/index\.html$/, '')}`)
  for (const address of addresses) {
    await test.step(address, async () => {
      const response = await page.goto(address)
      const headers = response?.headers() ?? {}
      const ancestors = address.startsWith('/embed/') ? '*' : "'none'"
      expect(headers['content-security-policy']).toContain(`frame-ancestors ${ancestors}`)
      expect(headers['cache-control']).toBe('no-cache')
      await expect(page.locator('#load-failed')).toHaveCount(0)
      await expect(page.locator('html')).toHaveAttribute('lang', code)
      await expectNoSidewaysScroll(page)
      expect(await danishWordsOn(page)).toEqual([])
      expect(plainWords(await previewOf(page))).toEqual([])
    })
  }
})

test('a table for spreadsheets and a contact for phones are in it, too', ({ host: { folder } }) => {
  const files = filesOf(folder).filter((file) => file.startsWith(`${code}/`))
  const textsOf = (ending: string) =>
    files
      .filter((file) => file.endsWith(ending))
      .map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n ', ''))
  const names = textsOf('.vcf').flatMap((card) => card.match(/(?<=^(?:FN|ORG):).*/gm) ?? [])
  const tables = textsOf('.csv')
  expect([names.length > 3, tables.length > 1]).toEqual([true, true])
  expect([...names, ...tables].flatMap((text) => plainWords(text))).toEqual([])
})

test('a journey speaks it from the first question to what is passed on', async ({ page }) => {
  await page.goto(`${start}/guide`)
  await page.locator('main button[type=submit]').click()
  await expect(page.getByRole('alert')).toBeVisible()
  await expectInLanguage(page)
  for (const [question, option] of Object.entries(likely)) {
    await answer(page, question, option)
    await expectInLanguage(page)
  }
  await expect(page.locator('main')).toHaveAttribute('data-fit', 'likely')
  await page.getByRole('button', { name: accented(words.share.open) }).click()
  await expect(page.getByRole('heading', { name: accented(words.share.heading) })).toBeVisible()
  await expectInLanguage(page)
})

test('it is chosen from a list, and a journey takes its answers along', async ({ page }) => {
  await page.goto(`/da/${standard}/guide`)
  await answerAll(page, likely)
  const list = page.getByRole('navigation', { name: words.common.languages })
  await expect(list.getByRole('link')).toHaveText(['English', name])
  await list.getByRole('link', { name }).click()
  await expect(page).toHaveURL(`${start}/outcome`)
  await expect(page.locator('html')).toHaveAttribute('lang', code)
  await expect(page.locator('main')).toHaveAttribute('data-fit', 'likely')
  await expectInLanguage(page)
  const others = page.getByRole('navigation', { name: accented(words.common.languages) })
  await expect(others.getByRole('link')).toHaveText(['Dansk', 'English'])
})

test('a shared device speaks it, and is cleared when nobody answers', async ({ page }) => {
  await page.clock.install()
  await page.goto(`${start}/guide?kiosk`)
  await expect(page.getByText(accented(kiosk.shared))).toBeVisible()
  await answerAll(page, likely)
  await page.clock.runFor(210_000)
  await expect(page.getByRole('alertdialog', { name: accented(kiosk.heading) })).toBeVisible()
  await expectInLanguage(page)
  await page.clock.runFor(40_000)
  await expect(page).toHaveURL(`${start}?kiosk`)
  await page.goBack()
  await expect(page.locator('input:checked')).toHaveCount(0)
})

test('a municipality’s page may ask for it', async ({ page, host: { address } }) => {
  const host = `${address}host`
  const body = `<div data-stoetteguide="${standard}" data-language="${code}"></div><script src="/embed.js"></script>`
  await page.route(host, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: `<!doctype html>${body}` }),
  )
  await page.goto(host)
  const frame = page.frameLocator(`iframe[title="${accented(words.pages.frame.title)}"]`)
  await frame.getByRole('link', { name: accented(words.pages.start.begin), exact: true }).click()
  await answerAll(frame, likely)
  await expect(frame.locator('main')).toHaveAttribute('data-fit', 'likely')
})

test('the front desk writes in it', async ({ page }) => {
  await page.goto('/da/skranke')
  await page.getByLabel(words.desk.municipality, { exact: true }).selectOption('frederikssund')
  await page.getByLabel(words.desk.standard, { exact: true }).selectOption(standard)
  await page.getByRole('radio', { name }).check()
  await expect(page.locator('.desk-link')).toHaveText(new RegExp(`${start}/guide$`))
  const message = await page.locator('.desk-message').first().textContent()
  expect(plainWords(message ?? '')).toEqual([])
  await page.goto(`/${code}/${sitePages.desk}`)
  await page.getByRole('radio', { name: 'English' }).check()
  await expectInLanguage(page)
})

test('an unknown address says so in it', async ({ page, watch }) => {
  watch.expectedMessages.push(/404/)
  await page.goto('/no-such-page')
  const section = page.locator(`section[lang=${code}]`)
  await expect(section.getByRole('heading')).toHaveText(accented(words.pages.notFound.title))
  await expect(section.getByRole('link')).toHaveAttribute('href', `/${code}`)
})

test('content without it is refused, and the editor’s commands know it', ({ host }) => {
  expect(runEditor(host.project, 'paths', standard, '--language', code)).toContain(
    accented('Under 15 år'),
  )
  leaveOut(host.project, `${standard}/standard.yaml`)
  const report = runEditor(host.project, 'check', standard)
  expect(report).toContain('a text without its Accented Danish')
  expect(report).toContain('every text in each language: da, en, qps')
})

async function expectInLanguage(page: Page) {
  expect(await danishWordsOn(page)).toEqual([])
  await expectNoSidewaysScroll(page)
}

/** In every text of the page's language, shown or hidden, and in what is read out or sent of it. */
async function danishWordsOn(page: Page): Promise<readonly string[]> {
  const texts = await page.locator('body').evaluate((body, language) => {
    const isOurs = (element: Element | null) =>
      element?.closest('[lang]')?.getAttribute('lang') === language && !element.closest('script')
    const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT)
    const found = [document.title]
    while (walker.nextNode()) {
      const { currentNode: text } = walker
      // What is there without a script is text with tags to one that runs.
      const words = text.textContent?.replaceAll(/<[^>]*>/g, ' ') ?? ''
      if (isOurs(text.parentElement)) found.push(words)
    }
    const read = [
      'aria-label',
      'title',
      'alt',
      'placeholder',
      'data-label',
      'data-none',
      'data-many',
    ]
    const sent = ['message', 'subject', 'copied', 'marked', 'failed', 'qr-name']
    for (const attribute of [...read, ...sent.map((one) => `data-${one}`)]) {
      for (const element of body.querySelectorAll(`[${attribute}]`)) {
        if (isOurs(element)) found.push(element.getAttribute(attribute) ?? '')
      }
    }
    return found
  }, code)
  return texts.flatMap((text) => plainWords(text, months))
}

/** What is said of the page elsewhere. */
async function previewOf(page: Page): Promise<string> {
  const texts = await page
    .locator('meta[name=description], meta[property$=title], meta[property$=description]')
    .evaluateAll((all) => all.map((meta) => meta.getAttribute('content') ?? ''))
  return texts.join('\n')
}

const months: ReadonlySet<string> = new Set(
  Array.from({ length: 12 }, (_, month) =>
    new Date(2026, month).toLocaleDateString(locale, { month: 'long' }),
  ),
)
