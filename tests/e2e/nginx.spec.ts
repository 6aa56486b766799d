/** A real nginx with deploy/nginx.conf: headers, compression, caching, unknown addresses, a journey, and no log. */
import { readdirSync } from 'node:fs'
import { get, type IncomingHttpHeaders } from 'node:http'
import { join } from 'node:path'
import { root } from '#tools/run.mjs'
import { startNginx } from './support/nginx.ts'
import { answerAll } from './support/journey.ts'
import { expect, test as base } from './support/test.ts'

const test = base.extend<object, { nginx: Awaited<ReturnType<typeof startNginx>> }>({
  nginx: [
    async ({}, use) => {
      const nginx = await startNginx()
      await use(nginx)
      await nginx.close()
    },
    { scope: 'worker', timeout: 300_000 },
  ],
  baseURL: async ({ nginx }, use) => {
    await use(nginx.address)
  },
})

// In one worker, as what it sets up takes long.
test.describe.configure({ mode: 'default' })
test.use({ serviceWorkers: 'allow', reuseContext: false })

const start = '/da/frederikssund/tidsbegraenset-stoette'

interface Answer {
  readonly status: number | undefined
  readonly headers: IncomingHttpHeaders
}

/** As it comes over the line: not uncompressed, not redirected. */
function ask(address: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get(address, { headers: { 'Accept-Encoding': 'gzip', ...headers } }, (response) => {
      response.resume()
      resolve({ status: response.statusCode, headers: response.headers })
    }).on('error', reject)
  })
}

test('sends the security headers with pages, files and what is not there', async ({ nginx }) => {
  for (const path of [start, '/', '/embed' + start, '/worker.js', '/unknown']) {
    const { headers } = await ask(nginx.address + path)
    expect(headers, path).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'permissions-policy': expect.stringContaining('geolocation=()'),
      'cross-origin-opener-policy': 'same-origin',
    })
    expect(headers['content-security-policy'], path).toMatch(/default-src 'none'/)
    expect(headers['content-security-policy'], path).not.toMatch(/unsafe/)
  }
  const { headers } = await ask(nginx.address + start)
  expect(headers['content-security-policy']).toMatch(/frame-ancestors 'none'$/)
  expect(headers.server).toBe('nginx')
  const embedded = await ask(`${nginx.address}/embed${start}`)
  expect(embedded.headers['content-security-policy']).toMatch(/frame-ancestors \*$/)
})

test('sends what was compressed at the build', async ({ nginx, page }) => {
  await page.goto(`${start}/guide`)
  const script = await page.locator('script[type=module]').getAttribute('src')
  for (const path of [start, `${start}/`, '/', String(script)]) {
    const { headers } = await ask(nginx.address + path)
    expect(headers['content-encoding'], path).toBe('gzip')
  }
  const plain = await ask(nginx.address + start, { 'Accept-Encoding': 'identity' })
  expect(plain.headers['content-encoding']).toBeUndefined()
  expect(plain.headers['content-type']).toBe('text/html; charset=utf-8')
})

test('sends brotli where its module is there', async ({ page }) => {
  const nginx = await startNginx({ hasBrotli: true })
  await page.goto(`${start}/guide`)
  const script = String(await page.locator('script[type=module]').getAttribute('src'))
  for (const path of [start, '/', script]) {
    const { headers } = await ask(nginx.address + path, { 'Accept-Encoding': 'gzip, br' })
    expect(headers['content-encoding'], path).toBe('br')
  }
  const { headers } = await ask(nginx.address + start)
  expect(headers['content-encoding'], 'for a browser without brotli').toBe('gzip')
  await nginx.close()
})

test('names contacts, tables and style sheets by their types', async ({ nginx }) => {
  const types = async (path: string) => (await ask(nginx.address + path)).headers['content-type']
  const contacts = `${start.replace(/\/[^/]+$/, '')}/`
  const files = readdirSync(join(root, 'dist', contacts)).filter((file) => file.endsWith('.vcf'))
  expect(files).not.toEqual([])
  expect(await types(contacts + String(files[0]))).toBe('text/vcard; charset=utf-8')
  const [table = ''] = readdirSync(join(root, 'dist', start, 'rules')).filter((file) =>
    file.endsWith('.csv'),
  )
  expect(await types(`${start}/rules/${table}`)).toBe('text/csv; charset=utf-8')
  const data = `/data/${start.split('/')[2] ?? ''}/`
  const [sheet = ''] = readdirSync(join(root, 'dist', data)).filter((file) => file.endsWith('.css'))
  expect(await types(data + sheet)).toBe('text/css; charset=utf-8')
})

test('lets browsers keep what never changes, and ask again for what does', async ({
  nginx,
  page,
}) => {
  await page.goto(`${start}/guide`)
  const script = String(await page.locator('script[type=module]').getAttribute('src'))
  const guide = String(await page.locator('#root').getAttribute('data-guide-da'))
  for (const path of [script, guide]) {
    const { headers } = await ask(nginx.address + path)
    expect(headers, path).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
    })
  }
  for (const path of [start, '/', '/embed.js', '/worker.js', '/unknown']) {
    const { headers } = await ask(nginx.address + path)
    expect(headers['cache-control'], path).toBe('no-cache')
  }
  const { headers } = await ask(nginx.address + start)
  const again = await ask(nginx.address + start, { 'If-None-Match': String(headers.etag) })
  expect(again.status).toBe(304)
})

test('serves a page with and without a slash at its end', async ({ nginx }) => {
  for (const path of [start, `${start}/`, `${start}/guide`, `${start}/guide/`, '/was', '/']) {
    expect((await ask(nginx.address + path)).status, path).toBe(200)
  }
})

test('answers an unknown address with the page for it', async ({ page, watch }) => {
  watch.expectedMessages.push(/status of 404/)
  const response = await page.goto('/da/unknown/place')
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Siden findes ikke')
})

test('keeps what is for hosts from readers', async ({ nginx }) => {
  for (const path of ['/_headers', '/_nginx.conf']) {
    expect((await ask(nginx.address + path)).status, path).toBe(404)
  }
})

test('carries a whole journey, and writes down nothing of it', async ({ page, nginx }) => {
  await page.goto(start)
  await page.getByRole('link', { name: 'Start' }).click()
  await answerAll(page, { voice: 'self', age: '18-29', 'other-support': 'no', situation: 'yes' })
  await expect(page.locator('main')).toHaveAttribute('data-fit', 'likely')
  expect(nginx.log()).toBe('')
})
