/** The guide's page stands when Start is pressed: prepared unseen by browsers that can, prefetched by others. */
import { ChromiumTab } from '#tools/chromium-tab.mjs'
import { expect, test as base } from './support/test.ts'

const start = 'da/frederikssund/tidsbegraenset-stoette'
const answers = { voice: 'self', age: '18-29', 'other-support': 'no', situation: 'yes' }
const prepared = { isPrepared: true }

const test = base.extend<{ tab: ChromiumTab; startPage: string }>({
  tab: async ({}, use) => {
    const tab = await ChromiumTab.open({ executablePath: String(process.env.CHROMIUM_PATH) })
    await use(tab)
    expect(tab.complaints, 'messages on the console').toEqual([])
    await tab.close()
  },
  startPage: async ({ baseURL }, use) => {
    await use(String(baseURL) + start)
  },
})

const firstQuestion = `document.title.startsWith('Hvem gælder det?')`

/** What a reader, or somebody who listens, would notice of a page. */
const noticeable = `({
  entries: history.length,
  focus: document.activeElement.localName,
  name: window.name,
  alerts: [...document.querySelectorAll('[role=alert]')].filter((one) => one.clientHeight > 0).length,
})`

async function pressStart(tab: ChromiumTab) {
  await press(tab, `document.querySelector('main a[href*="/guide"]')`)
  await tab.waitFor(`/[/]guide[/]?$/.test(location.pathname)`)
}

async function press(tab: ChromiumTab, element: string) {
  // A page that arrives takes no press for a moment, and no person is as fast as this test.
  await tab.evaluate(`document.getAnimations().forEach((animation) => animation.finish())`)
  await tab.press(element)
}

/** Where the browser stands: each entry of the history and each loading of a page has its own. */
const standing = `navigation.currentEntry.id + performance.timeOrigin`

/** Goes back, on or loads anew, and waits until the browser stands there: until then it still shows the page before. */
async function travel(
  tab: ChromiumTab,
  journey: 'history.back()' | 'history.forward()' | 'location.reload()',
) {
  const before = String(await tab.evaluate(standing))
  await tab.evaluate(journey)
  await tab.waitFor(`${standing} !== ${JSON.stringify(before)}`)
}

const wasPrepared = (tab: ChromiumTab) =>
  tab.evaluate(`performance.getEntriesByType('navigation')[0].activationStart > 0`)

async function answerAll(tab: ChromiumTab) {
  for (const [question, option] of Object.entries(answers)) {
    const radio = `document.querySelector('main input[name="${question}"][value="${option}"]')`
    await tab.waitFor(radio)
    await tab.evaluate(`${radio}.click()`)
    await tab.evaluate(`document.querySelector('main button[type=submit]').click()`)
  }
  await tab.waitFor(`document.querySelector('main[data-fit=likely]')`)
}

test('Start shows a page that is live already and did nothing before it was seen', async ({
  tab,
  startPage,
}) => {
  await tab.goTo(startPage)
  // One, or two where the tab had shown its empty page.
  const entries = Number(await tab.evaluate(`history.length`))
  await tab.waitFor(firstQuestion, prepared)
  expect(await tab.evaluate(`document.prerendering`, prepared)).toBe(true)
  const unseen = { entries: 1, focus: 'body', name: '', alerts: 0 }
  expect(await tab.evaluate(noticeable, prepared)).toEqual(unseen)
  expect(await tab.evaluate(`history.length`)).toBe(entries)
  await pressStart(tab)
  expect(await wasPrepared(tab)).toBe(true)
  expect(await tab.evaluate(noticeable)).toEqual({ ...unseen, entries: entries + 1 })
})

test('a journey begun so goes to its outcome, back, and is cleared', async ({ tab, startPage }) => {
  await tab.goTo(startPage)
  await tab.waitFor(firstQuestion, prepared)
  await pressStart(tab)
  await answerAll(tab)
  await travel(tab, 'history.back()')
  const answered = `document.querySelector('main input[name=situation][value=yes]:checked')`
  await tab.waitFor(answered)
  await travel(tab, 'location.reload()')
  await tab.waitFor(answered)
  await travel(tab, 'history.forward()')
  await tab.waitFor(`document.querySelector('main[data-fit=likely]')`)
  // The outcome's tools arrive above the link, and move it.
  await tab.waitFor(`document.querySelector('main .share')`)
  await press(tab, `[...document.links].find((link) => link.textContent === 'Slet svar')`)
  await tab.waitFor(`location.pathname.endsWith('/guide')`)
  for (const page of ['outcome', 'guide', 'guide', 'guide', 'guide']) {
    await travel(tab, 'history.back()')
    await tab.waitFor(`location.pathname.endsWith('/${page}')`)
    await tab.waitFor(`!document.querySelector('main[data-fit], main input:checked')`)
  }
  await travel(tab, 'history.back()')
  await tab.waitFor(`location.pathname.endsWith('stoette')`)
})

test('the second half of a double click on Start finds nothing to press', async ({
  tab,
  startPage,
}) => {
  const keepsStill = `getComputedStyle(document.querySelector('.page')).pointerEvents === 'none'`
  await tab.goTo(startPage)
  await tab.waitFor(firstQuestion, prepared)
  // However long ago the page was prepared.
  await new Promise((resolve) => setTimeout(resolve, 1000))
  await tab.evaluate(
    `document.addEventListener('prerenderingchange', () => { document.body.dataset.still = ${keepsStill} })`,
    prepared,
  )
  await pressStart(tab)
  expect(await tab.evaluate(`document.body.dataset.still`)).toBe('true')
  await tab.waitFor(`!(${keepsStill})`)
})

test('whoever has answered in the tab finds the answers again behind a second start', async ({
  tab,
  startPage,
}) => {
  await tab.goTo(startPage)
  await tab.waitFor(firstQuestion, prepared)
  await pressStart(tab)
  await answerAll(tab)
  await tab.goTo(startPage)
  await tab.waitFor(`location.pathname.endsWith('stoette') && document.readyState === 'complete'`)
  await pressStart(tab)
  expect(await wasPrepared(tab)).toBe(false)
  await tab.evaluate(`history.go(-2)`)
  await tab.waitFor(`document.querySelector('main[data-fit=likely]')`)
})

test('a shared device is not shown the page that was prepared, and stays a shared one', async ({
  tab,
  startPage,
}) => {
  await tab.goTo(`${startPage}?kiosk`)
  await tab.waitFor(`document.querySelector('main a[href$="/guide?kiosk"]')`)
  await pressStart(tab)
  expect(await wasPrepared(tab)).toBe(false)
  expect(await tab.evaluate(`location.search`)).toBe('?kiosk')
})

test.describe('in browsers that prepare no pages', () => {
  const suchBrowser = (savesData: boolean) => `
    HTMLScriptElement.supports = (type) => type === 'module'
    Object.defineProperty(navigator, 'connection', { value: { saveData: ${savesData} } })
  `

  test('the guide’s page is fetched once the start page is idle', async ({ page }) => {
    await page.addInitScript(suchBrowser(false))
    await page.goto(start)
    await expect(page.locator('link[rel=prefetch]')).toHaveAttribute('href', /\/guide$/)
  })

  test('nothing is fetched in advance where data is to be saved', async ({ page, watch }) => {
    await page.addInitScript(suchBrowser(true))
    await page.goto(start)
    // Not even where somebody is about to press it.
    await page.getByRole('link', { name: 'Start', exact: true }).hover()
    await expect
      .poll(() => watch.requests.some((asked) => asked.url().includes('journey')))
      .toBe(true)
    await page.waitForLoadState('networkidle')
    await expect(page.locator('link[rel=prefetch]')).toHaveCount(0)
  })
})
