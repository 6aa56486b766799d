/** Hosted below a folder, at a known address: built with BASE_PATH and SITE_URL, nothing leads out of the folder. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serve } from '#tools/serve.mjs'
import { brokenReferences } from '../support/built-site.ts'
import { answer } from './support/journey.ts'
import { expect, test as base } from './support/test.ts'

const siteUrl = 'https://guide.example.dk'
const folder = mkdtempSync(join(tmpdir(), 'base-path-'))
const start = 'da/frederikssund/tidsbegraenset-stoette'

const test = base.extend({
  // The fixture's own checks then hold every request against the hosting folder.
  baseURL: async ({}, use) => {
    execFileSync('npx', ['vite', 'build', '--outDir', folder, '--emptyOutDir', '--logLevel=warn'], {
      env: { ...process.env, BASE_PATH: '/guide/', SITE_URL: siteUrl },
      stdio: 'pipe',
    })
    const { address, close } = await serve({ folder, base: '/guide/' })
    await use(address)
    await close()
    rmSync(folder, { recursive: true })
  },
})

test('below a folder everything is found, played and named by its whole address', async ({
  page,
  baseURL,
}) => {
  expect(brokenReferences(folder, { base: '/guide/', siteUrl })).toEqual([])
  const robots = readFileSync(join(folder, 'robots.txt'), 'utf8')
  expect(robots).toContain(`Sitemap: ${siteUrl}/guide/sitemap.xml`)

  await page.goto(`${baseURL}${start}`)
  const canonical = page.locator('link[rel=canonical]')
  await expect(canonical).toHaveAttribute('href', `${siteUrl}/guide/${start}`)
  for (const [hreflang, path] of [
    ['da', start],
    ['en', start.replace('da/', 'en/')],
    ['x-default', start],
  ]) {
    const link = page.locator(`link[rel=alternate][hreflang=${hreflang}]`)
    await expect(link).toHaveAttribute('href', `${siteUrl}/guide/${path}`)
  }
  await page.getByRole('link', { name: 'Start', exact: true }).click()
  await answer(page, 'voice', 'self')
  await answer(page, 'age', 'under-15')
  await expect(page).toHaveURL(`${baseURL}${start}/outcome`)

  await page.goto(`${baseURL}was`)
  await expect(canonical).toHaveAttribute('href', `${siteUrl}/guide/da/tilgaengelighed`)
  await page.goto(baseURL ?? '')
  await expect(canonical).toHaveAttribute('href', `${siteUrl}/guide/da`)
})
