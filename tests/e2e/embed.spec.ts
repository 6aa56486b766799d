/** A guide on a municipality's own page: another origin, under a policy that allows our origin and nothing else. */
import { createServer } from 'node:http'
import type { Page } from '@playwright/test'
import { languages } from '#guide/languages.ts'
import { expectAccessible, expectNoSidewaysScroll } from './support/axe.ts'
import { neutral, neutralTitle, playElsewhere } from './support/elsewhere.ts'
import { answerAll } from './support/journey.ts'
import { pressBack, withPutBack } from './support/put-back.ts'
import { expect, test as base, type Watch } from './support/test.ts'

const standard = 'frederikssund/tidsbegraenset-stoette'
const likely = { voice: 'self', age: '18-29', 'other-support': 'no', situation: 'yes' }

/** Longer than a screen, with this in its body and this style sheet. */
function longPage(body: string, css: string) {
  return `<!doctype html><html lang="da"><title>Kommunen</title><link rel="icon" href="data:,">
    <style>${css}</style><p style="height:300px">Kommunen</p>${body}<p style="height:900px">Mere</p>`
}

/** `host` is the address of the municipality's page. */
const test = base.extend<{ host: string }>({
  host: async ({ baseURL, watch }, use) => {
    const site = String(baseURL)
    const server = createServer((request, response) => {
      const language = request.url?.includes('en') ? 'en' : 'da'
      const origin = new URL(site).origin
      response.setHeader('Content-Type', 'text/html; charset=utf-8')
      const { pathname, searchParams } = new URL(String(request.url), site)
      if (pathname === '/page') {
        response.end(longPage(String(searchParams.get('body')), String(searchParams.get('css'))))
        return
      }
      response.setHeader(
        'Content-Security-Policy',
        `default-src 'none'; script-src ${origin}; frame-src ${origin}`,
      )
      response.end(
        `<!doctype html><html lang="${language}"><title>Kommunen</title><link rel="icon" href="data:,">
        <main><h1>Kommunen</h1><div data-stoetteguide="${standard}" data-language="${language}"></div></main>
        <script src="${site}embed.js"></script>`,
      )
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    if (address === null || typeof address === 'string') throw new Error('The host has no port.')
    const page = `http://127.0.0.1:${address.port}/`
    watch.expectedAddresses.push(page, `${page}en`)
    // The favicon of the page is data, which its policy forbids as well.
    watch.expectedMessages.push(/favicon|data:,/)
    await use(page)
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  },
})

// What another site's pages leave behind in a tab, no other test is to find.
test.use({ reuseContext: false })

function guideIn(page: Page) {
  const frame = page.frames().find((one) => one.url().includes('/embed/'))
  if (!frame) throw new Error('The page holds no guide.')
  return frame
}

for (const language of languages) {
  test(`is played within the frame in ${language}, as high as its content`, async ({
    page,
    host,
    baseURL,
  }) => {
    await page.goto(language === 'en' ? `${host}en` : host)
    const inside = page.frameLocator('iframe')

    await test.step('leads out in a tab of its own', async () => {
      const out = inside.locator(`a[href$="/${standard}/standard"]`)
      await expect(out).toHaveAttribute('target', '_blank')
      await expect(out).toHaveAttribute('rel', 'noreferrer')
      await expect(inside.locator('a[href^="tel:"]').first()).not.toHaveAttribute('target')
    })

    await inside.getByRole('link', { name: 'Start', exact: true }).click()
    await answerAll(inside, likely)
    await expect(inside.locator('main')).toHaveAttribute('data-fit', 'likely')
    const frame = guideIn(page)
    expect(frame.url()).toBe(`${String(baseURL)}embed/${language}/${standard}/outcome`)
    await expect
      .poll(async () => {
        const content = await frame.evaluate(() => document.documentElement.offsetHeight)
        return Math.abs(Number(await page.locator('iframe').getAttribute('height')) - content)
      })
      .toBeLessThanOrEqual(1)
    expect(page.url()).toBe(language === 'en' ? `${host}en` : host)
  })

  test(`is left in ${language} together with the page around it, even where the script for it is missing`, async ({
    page,
    host,
    watch,
  }) => {
    watch.expectedAddresses.push(neutral)
    watch.expectedMessages.push(/ERR_FAILED/)
    await playElsewhere(page)
    await page.route('**/leave-*.js', (route) => route.abort())
    await page.goto(language === 'en' ? `${host}en` : host)
    const inside = page.frameLocator('iframe')
    await inside.getByRole('link', { name: 'Start', exact: true }).click()
    await answerAll(inside, likely)
    const leave = inside.locator(`a[href="${neutral}"]`)
    // What counts before the script is there.
    await expect(leave).toHaveAttribute('target', '_top')
    await leave.click()
    await expect(page).toHaveTitle(neutralTitle)
    expect(page.url()).toBe(neutral)
  })
}

test('is accessible and narrow', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  for (const language of languages) {
    await test.step(language, async () => {
      await page.goto(`/embed/${language}/${standard}`)
      await expectAccessible(page)
      await expectNoSidewaysScroll(page)
      await page.getByRole('link', { name: 'Start', exact: true }).click()
      // With a slash where the tab holds the key of earlier answers (0062).
      await expect(page).toHaveURL(new RegExp(`/embed/${language}/${standard}/guide/?$`))
      await expectAccessible(page)
      await answerAll(page, likely)
      await expectAccessible(page)
      await expectNoSidewaysScroll(page)
    })
  }
})

test('switches language within the frame, with the answers', async ({ page }) => {
  await page.goto(`/embed/da/${standard}/guide`)
  await answerAll(page, { voice: 'self', age: '18-29' })
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveURL(`/embed/en/${standard}/guide`)
  await answerAll(page, { 'other-support': 'no', situation: 'yes' })
  await expect(page.locator('main')).toHaveAttribute('data-fit', 'likely')
})

test('takes a height from its own frame only', async ({ page, host }) => {
  await page.goto(host)
  const frame = page.locator('iframe')
  await expect(frame).not.toHaveAttribute('height', '600')
  const before = await frame.getAttribute('height')
  await page.evaluate(() => {
    window.postMessage(12345, '*')
  })
  await page.waitForFunction(() => true)
  expect(await frame.getAttribute('height')).toBe(before)
})

test('forgets within the frame, however one goes back', async ({ page, host }) => {
  await page.goto(host)
  const inside = page.frameLocator('iframe')
  await inside.getByRole('link', { name: 'Start', exact: true }).click()
  await answerAll(inside, likely)
  await inside.getByRole('link', { name: 'Slet svar', exact: true }).click()
  await expect(inside.getByText('Dine svar er slettet.')).toBeVisible()
  for (const question of Object.keys(likely).reverse()) {
    await page.evaluate(() => {
      history.back()
    })
    await expect(inside.getByText('Dine svar er slettet.')).toHaveCount(0)
    await expect(inside.locator('main')).not.toHaveAttribute('data-fit')
    await expect(inside.locator(`input[name="${question}"]:checked`)).toHaveCount(0)
    await expect(inside.locator('input[type=radio]:not([name=voice])')).toHaveCount(0)
  }
})

test('shows nothing of its last reader when the page around it is put back', async ({
  host,
  baseURL,
}) => {
  await withPutBack(baseURL, async (page) => {
    await page.goto(host)
    const inside = page.frameLocator('iframe')
    await inside.getByRole('link', { name: 'Start', exact: true }).click()
    await answerAll(inside, likely)
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => {
        document.title = persisted ? 'put back' : 'loaded anew'
      })
    })
    await page.goto('/da/privatliv')
    await pressBack(page)
    await expect(page).toHaveTitle('put back')
    const browser = await page.context().newCDPSession(page)
    await expect
      .poll(async () => {
        const { frameTree } = await browser.send('Page.getFrameTree')
        const frameId = frameTree.childFrames?.[0]?.frame.id ?? ''
        const world = await browser.send('Page.createIsolatedWorld', { frameId })
        const { result } = await browser.send('Runtime.evaluate', {
          expression: `document.querySelector('main').outerHTML.slice(0, 200) + document.querySelector('h1').textContent`,
          contextId: world.executionContextId,
        })
        return String(result.value)
      })
      .toMatch(/^(?!.*data-fit).*Hvad gælder for alle\?$/s)
  })
})

test.describe('on a page as municipalities have them', () => {
  /** Opens `longPage` on the host. */
  async function show(page: Page, host: string, watch: Watch, body: string, css = '') {
    const address = `${host}page?${new URLSearchParams({ body, css }).toString()}`
    watch.expectedAddresses.push(address)
    await page.goto(address)
  }
  const script = (baseURL: string | undefined) =>
    `<script src="${String(baseURL)}embed.js"></script>`
  const snippet = `<div data-stoetteguide="${standard}"></div>`
  const start = (page: Page) =>
    page.frameLocator('iframe').getByRole('link', { name: 'Start', exact: true })

  test('is as high as its content whatever the style sheets there say', async ({
    page,
    host,
    baseURL,
    watch,
  }) => {
    const css = `iframe { height: auto !important; max-height: 200px; min-height: 90vh; max-width: 50%;
      aspect-ratio: 16 / 9; display: inline }`
    await show(page, host, watch, snippet + script(baseURL), css)
    await expect(start(page)).toBeVisible()
    await expect
      .poll(async () => {
        const content = await guideIn(page).evaluate(() => document.documentElement.offsetHeight)
        const height = await page.locator('iframe').evaluate((frame) => frame.clientHeight)
        return Math.abs(height - content)
      })
      .toBeLessThanOrEqual(1)
  })

  test('every step is in view, its error and its verdict as well', async ({
    page,
    host,
    baseURL,
    watch,
  }) => {
    await page.setViewportSize({ width: 390, height: 600 })
    await show(page, host, watch, snippet + script(baseURL))
    const inside = page.frameLocator('iframe')
    const isInView = (place: string) =>
      expect
        .poll(async () => {
          const box = await inside.locator(place).first().boundingBox()
          return box !== null && box.y >= 0 && box.y + Math.min(box.height, 100) <= 600
        }, place)
        .toBe(true)
    const scrollAway = () =>
      page.evaluate(() => {
        scrollTo(0, document.body.scrollHeight)
      })
    await expect(start(page)).toBeVisible()
    expect(await page.evaluate(() => scrollY), 'nothing moves before the first step').toBe(0)
    await start(page).click()
    await isInView('h1')
    // Without the mouse, which Playwright would scroll for.
    const press = (place: string) =>
      inside.locator(place).evaluate((element: HTMLElement) => {
        element.click()
      })
    const next = 'main button[type=submit]'
    await expect(inside.locator('.scriptless')).toHaveCount(0)
    await scrollAway()
    await press(next)
    await isInView('[role=alert]')
    for (const [question, option] of Object.entries(likely)) {
      await press(`input[name="${question}"][value="${option}"]`)
      await scrollAway()
      await press(next)
      await expect(inside.locator(`input[name="${question}"]`)).toHaveCount(0)
      await isInView('h1')
    }
    await expect(inside.locator('main')).toHaveAttribute('data-fit', 'likely')
  })

  const spellings = [
    ['a line break in the div', `<div data-stoetteguide="${standard}"><br></div>`],
    ['a paragraph in the div', `<div data-stoetteguide="${standard}"><p>&nbsp;</p></div>`],
    ['spaces and slashes', `<div data-stoetteguide=" /${standard}/ "></div>`],
    ['capitals', `<div data-stoetteguide="${standard.toUpperCase()}"></div>`],
  ] as const
  test('understands what editors make of the div, once', async ({ page, host, baseURL, watch }) => {
    for (const [what, written] of spellings) {
      await test.step(what, async () => {
        await show(page, host, watch, written + script(baseURL) + script(baseURL))
        await expect(start(page)).toBeVisible()
        await expect(page.locator('iframe')).toHaveCount(1)
        await expect(page.locator('[data-stoetteguide] > :not(iframe)')).toHaveCount(0)
      })
    }
  })

  test('finds a div that comes later', async ({ page, host, baseURL, watch }) => {
    await show(page, host, watch, script(baseURL))
    await page.evaluate((name) => {
      const place = document.createElement('div')
      place.dataset.stoetteguide = name
      document.body.append(place)
    }, standard)
    await expect(start(page)).toBeVisible()
  })

  for (const [what, written] of [
    ['an address that is none', `<div data-stoetteguide="https://x.dk/${standard}"></div>`],
    ['a guide that there is not', '<div data-stoetteguide="ishoej/findes-ikke"></div>'],
  ] as const) {
    test(`says of ${what} what is wrong, on the page and on the console`, async ({
      page,
      host,
      baseURL,
      watch,
    }) => {
      watch.expectedMessages.push(/embed\.js: /, /frame-ancestors|404|ERR_BLOCKED/)
      const said: string[] = []
      page.on('console', (message) => said.push(message.text()))
      await show(page, host, watch, written + script(baseURL))
      await expect(page.getByText('Guiden kan ikke vises her lige nu.')).toBeVisible({
        timeout: 15_000,
      })
      await expect(page.locator('[data-stoetteguide] a')).toHaveAttribute('href', String(baseURL))
      await expect(page.locator('iframe').filter({ visible: true })).toHaveCount(0)
      expect(said.filter((message) => message.startsWith('embed.js: '))).toHaveLength(1)
    })
  }
})
