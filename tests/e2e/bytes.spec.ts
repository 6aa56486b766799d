/** What a page costs a reader who goes no further, whatever is fetched when it is idle and by the service worker included. */
import { openLine } from '#tools/network-line.mjs'
import { untilKept } from './support/kept.ts'
import { expect, test as base } from './support/test.ts'

const test = base.extend<{ line: Awaited<ReturnType<typeof openLine>> }>({
  line: async ({}, use) => {
    const line = await openLine(String(process.env.SITE_ADDRESS))
    await use(line)
    await line.close()
  },
  baseURL: async ({ line }, use) => {
    await use(line.address)
  },
})

test.use({ serviceWorkers: 'allow', reuseContext: false })

/** Of 1,000 bytes, response headers included. */
const most = 20

for (const [path, list] of [
  ['/', /_keep\/da\/landing\./],
  ['/da', /_keep\/da\/landing\./],
  ['/en', /_keep\/en\/landing\./],
] as const) {
  test(`whoever reads ${path} alone downloads at most ${most} KB`, async ({ page, line }) => {
    await page.goto(path)
    await untilKept(page, list)
    await page.waitForLoadState('networkidle')
    expect(line.bytes(), line.requests().join('\n')).toBeLessThanOrEqual(most * 1000)
    expect(line.requests().filter((asked) => /journey|phone|data\/[a-z-]+\//.test(asked))).toEqual(
      [],
    )
  })
}
