/** Hosted below a folder, at a known address: built with BASE_PATH, SITE_URL and FRAME_ANCESTORS, as a host may set them. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brokenReferences } from '../support/built-site.ts'
import { answer, answerAll } from './support/journey.ts'
import { keptAddresses, untilKept } from './support/kept.ts'
import { testOfOwnSite } from './support/own-site.ts'
import { readQr } from './support/paper.ts'
import { expect } from './support/test.ts'

const siteUrl = 'https://guide.example.dk'
const municipality = 'https://www.frederikssund.example'
const standard = 'frederikssund/tidsbegraenset-stoette'
const start = `da/${standard}`

const test = testOfOwnSite(() => ({
  BASE_PATH: '/guide/',
  SITE_URL: siteUrl,
  FRAME_ANCESTORS: municipality,
}))

// In one worker, as the build takes long.
test.describe.configure({ mode: 'default' })
test.use({ serviceWorkers: 'allow', reuseContext: false })

test('below a folder everything is found, played and named by its whole address', async ({
  page,
  host: { address, folder },
}) => {
  expect(brokenReferences(folder, { base: '/guide/', siteUrl })).toEqual([])
  const robots = readFileSync(join(folder, 'robots.txt'), 'utf8')
  expect(robots).toContain(`Sitemap: ${siteUrl}/guide/sitemap.xml`)

  await page.goto(address + start)
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
  await expect(page).toHaveURL(`${address}${start}/outcome`)

  await page.goto(`${address}was`)
  await expect(canonical).toHaveAttribute('href', `${siteUrl}/guide/da/tilgaengelighed`)
  await page.goto(address)
  await expect(canonical).toHaveAttribute('href', `${siteUrl}/guide/da`)
})

test('below a folder the worker keeps the pages, and they work in flight mode', async ({
  page,
  context,
  host: { address },
  watch,
}) => {
  watch.expectedMessages.push(/ERR_INTERNET_DISCONNECTED/)
  await page.goto(address + start)
  await untilKept(page, /_keep\/da\/frederikssund\/tidsbegraenset-stoette\./)
  const kept = await keptAddresses(page)
  expect(kept.filter((url) => !`${url}/`.startsWith(address))).toEqual([])
  await context.setOffline(true)
  await page.reload()
  await page.getByRole('link', { name: 'Start', exact: true }).click()
  await answerAll(page, { voice: 'self', age: '18-29', 'other-support': 'no', situation: 'yes' })
  await expect(page.locator('main')).toHaveAttribute('data-fit', 'likely')
})

test('a known address is passed on without a script, and stands on the poster', async ({
  browser,
  host: { address },
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false })
  await page.goto(address + start)
  const whole = `${siteUrl}/guide/${start}`
  await expect(page.locator('.share input')).toHaveValue(whole)
  for (const way of ['sms', 'mail']) {
    const link = page.locator(`.share a[data-way=${way}]`)
    await expect(link).toHaveAttribute('href', new RegExp(encodeURIComponent(whole)))
  }
  await page.goto(`${address}${start}/poster`)
  expect(await readQr(page.locator('.qr-code').first())).toBe(whole)
  await page.context().close()
})

test('only the sites that are named may frame the pages for frames', async ({
  request,
  host: { address },
}) => {
  const ancestors = async (path: string) => {
    const response = await request.get(address + path)
    const policy = response.headers()['content-security-policy'] ?? ''
    return /frame-ancestors ([^;]*)/.exec(policy)?.[1]
  }
  expect(await ancestors(`embed/${start}`)).toBe(municipality)
  expect(await ancestors(start)).toBe("'none'")
})
