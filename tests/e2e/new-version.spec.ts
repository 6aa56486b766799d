/** Two builds of one site, one after the other: the new one is read at once, and a journey under way goes on. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root, run } from '#tools/run.mjs'
import { serve } from '#tools/serve.mjs'
import { answer, answerAll } from './support/journey.ts'
import { keptAddresses, untilKept } from './support/kept.ts'
import { expect, test as base } from './support/test.ts'

interface Builds {
  readonly old: string
  readonly renewed: string
}

interface Host {
  readonly address: string
  /** Puts the second build in the place of the first; nothing of the first is left. */
  readonly renew: () => Promise<void>
}

const newTitle = 'Støtte for en tid'
const standard = 'frederikssund/tidsbegraenset-stoette'
const start = `/da/${standard}`
const list = /_keep\/da\/frederikssund\/tidsbegraenset-stoette\./

const test = base.extend<{ host: Host }, { builds: Builds }>({
  builds: [
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'two-builds-'))
      const content = join(folder, 'content')
      await cp(join(root, 'content'), content, { recursive: true })
      await edit(join(content, standard, 'standard.yaml'), /Tidsbegrænset støtte/, newTitle)
      await edit(join(content, 'site.yaml'), /Støtteguiden/, 'Guiden')
      const old = join(root, 'dist')
      const renewed = join(folder, 'renewed')
      // Not minified: then the scripts have other names, too.
      const args = ['build', '--outDir', renewed, '--emptyOutDir', '--minify', 'false']
      const code = await run('vite', [...args, '--logLevel', 'warn'], { CONTENT_FOLDER: content })
      expect(code, 'the second build').toBe(0)
      await use({ old, renewed })
      await rm(folder, { recursive: true })
    },
    { scope: 'worker', timeout: 300_000 },
  ],
  host: async ({ builds }, use) => {
    let server = await serve({ folder: builds.old })
    const { port } = new URL(server.address)
    await use({
      address: server.address,
      async renew() {
        await server.close()
        server = await serve({ folder: builds.renewed, port: Number(port) })
      },
    })
    await server.close()
  },
  baseURL: async ({ host }, use) => {
    await use(host.address)
  },
})

// In one worker, as what it sets up takes long.
test.describe.configure({ mode: 'default' })
test.use({ serviceWorkers: 'allow', reuseContext: false })

async function edit(file: string, from: RegExp, to: string) {
  const text = await readFile(file, 'utf8')
  expect(text, file).toMatch(from)
  await writeFile(file, text.replace(from, to))
}

test('the next visit shows the new version, and flight mode after it does as well', async ({
  page,
  context,
  host,
}) => {
  await page.goto(start)
  await untilKept(page, list)
  const before = await keptAddresses(page)
  await host.renew()
  await page.goto(start)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(new RegExp(newTitle))
  const oldLists = before.filter((url) =>
    url.includes('_keep/da/frederikssund/tidsbegraenset-stoette.'),
  )
  await expect
    .poll(async () => (await keptAddresses(page)).filter((url) => oldLists.includes(url)))
    .toEqual([])
  await context.setOffline(true)
  for (const path of ['/guide', '/standard', '/outcome']) {
    await page.goto(start + path)
    await expect(page).toHaveTitle(/– Guiden$/)
  }
  const scripts = (urls: readonly string[]) => urls.filter((url) => url.includes('assets/journey-'))
  expect(scripts(before)).toHaveLength(1)
  const after = scripts(await keptAddresses(page))
  expect(after.filter((url) => !before.includes(url))).toHaveLength(1)
})

test('a journey under way goes on to its outcome, reloads, and loses no answer', async ({
  page,
  context,
  host,
}) => {
  await page.goto(`${start}/guide`)
  await untilKept(page, list)
  await answer(page, 'voice', 'self')
  await host.renew()
  // Somebody opens the new version beside it.
  const other = await context.newPage()
  await other.goto(start)
  await expect(other.getByRole('heading', { level: 1 })).toHaveText(new RegExp(newTitle))
  await expect.poll(() => keptLists(other)).toBe(2)
  await answerAll(page, { age: '18-29', 'other-support': 'no', situation: 'yes' })
  await expect(page.locator('main')).toHaveAttribute('data-fit', 'likely')
  await page.reload()
  await expect(page.locator('main')).toHaveAttribute('data-fit', 'likely')
  await expect(page).toHaveTitle(/Guiden$/)

  async function keptLists(at: typeof page) {
    return (await keptAddresses(at)).filter((url) =>
      url.includes('_keep/da/frederikssund/tidsbegraenset-stoette.'),
    ).length
  }
})
