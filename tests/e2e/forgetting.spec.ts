/** After “Slet svar” or “Slet svar og forlad siden” the tab shows no answer, however one goes back and whatever went before. */
import { createServer } from 'node:http'
import type { Page } from '@playwright/test'
import { neutral, neutralTitle, playElsewhere } from './support/elsewhere.ts'
import { expectNothingAnywhere } from './support/history-walk.ts'
import { answer, answerAll } from './support/journey.ts'
import { pressBack, withPutBack } from './support/put-back.ts'
import { expect, test } from './support/test.ts'

// Nothing may have been in the tab before.
test.use({ reuseContext: false })

const frederikssund = '/da/frederikssund/tidsbegraenset-stoette'
const ishoej = '/da/ishoej/individuel-tidsbegraenset-stoette'
const likely = { voice: 'self', age: '18-29', 'other-support': 'no', situation: 'yes' }

/** By links, as somebody would who looks at two offers one after the other. */
async function playBoth(page: Page) {
  await page.goto(frederikssund)
  await page.getByRole('link', { name: 'Start', exact: true }).click()
  await answerAll(page, likely)
  await page.getByRole('link', { name: 'Alle kommuner' }).click()
  await page.getByRole('link', { name: 'Ishøj Kommune' }).click()
  await page.getByRole('link', { name: /Individuel/ }).click()
  await page.getByRole('link', { name: 'Start', exact: true }).click()
  await answerAll(page, { voice: 'relative' })
}

const clear = (page: Page) => page.getByRole('link', { name: 'Slet svar', exact: true }).click()

test('clearing reaches both guides played in a tab', async ({ page }) => {
  await playBoth(page)

  await test.step('other sites get a number from the tab, and nothing that says what was answered', async () => {
    expect(await page.evaluate(() => window.name)).toMatch(/^stoetteguide-[0-9a-f]{64}$/)
    const kept = await page.evaluate((): unknown => {
      const state: unknown = history.state
      return typeof state === 'object' && state !== null && 'usr' in state ? state.usr : undefined
    })
    expect(kept).toBeInstanceOf(Uint8Array)
    expect(new TextDecoder().decode(kept instanceof Uint8Array ? kept : undefined)).not.toMatch(
      /relative|answers|journey/,
    )
  })

  await clear(page)
  await expect(page.getByText('Dine svar er slettet.')).toBeVisible()
  await expectNothingAnywhere(page)

  await test.step('what is answered after clearing is kept', async () => {
    await answer(page, 'voice', 'self')
    await page.goBack()
    await expect(page.locator('input[value=self]')).toBeChecked()
    await page.reload()
    await expect(page.locator('input[value=self]')).toBeChecked()
  })
})

test('clearing reaches back further than a browser keeps entries', async ({ page }) => {
  test.slow()
  await page.goto(`${frederikssund}/guide`)
  await answerAll(page, likely)
  for (let correction = 0; correction < 26; correction++) {
    const change = page.getByRole('link', { name: /^Ret.*Hvor gammel/, includeHidden: true })
    await change.dispatchEvent('click')
    await answerAll(page, { age: correction % 2 === 0 ? '30-plus' : '18-29' })
  }
  await clear(page)
  await expectNothingAnywhere(page)
})

test('clearing after a reload, and a reload after clearing', async ({ page }) => {
  await playBoth(page)
  await page.reload()
  await clear(page)
  await page.reload()
  await expectNothingAnywhere(page)
})

test('what was picked but not sent is cleared with the rest, and what a link brought', async ({
  page,
}) => {
  await page.goto(`${frederikssund}/guide`)
  await page.getByRole('radio', { name: 'Mig selv' }).check()
  await clear(page)
  await expect(page.getByText('Dine svar er slettet.')).toBeVisible()
  await expect(page.locator('input:checked')).toHaveCount(0)
  await clear(page)
  await expectNothingAnywhere(page)
  await page.goto(`${frederikssund}/guide#for-relative`)
  await expect(page.locator('input[value=relative]')).toBeChecked()
  await clear(page)
  await expectNothingAnywhere(page)
})

for (const [what, begin] of [
  ['an answer given', '#for-relative'],
  ['what was picked but not sent', ''],
] as const) {
  test(`Back, pressed at once on a slow phone, does not show ${what}`, async ({ page }) => {
    // React renders when a message of its own arrives: late, where the phone has other things to do.
    await page.addInitScript(() => {
      // oxlint-disable-next-line typescript/unbound-method -- called with its port below.
      const { postMessage } = MessagePort.prototype
      MessagePort.prototype.postMessage = function (this: MessagePort, message: unknown) {
        setTimeout(() => {
          postMessage.call(this, message)
        }, 400)
      }
    })
    await page.goto(`${frederikssund}/guide${begin}`)
    await expect(page.locator('#late')).toHaveCount(0)
    const relative = page.locator('input[value=relative]')
    if (begin) await expect(relative).toBeChecked()
    else await relative.check()
    await page.getByRole('link', { name: 'Slet svar', exact: true }).evaluate((link) => {
      link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
      history.back()
    })
    await expect(page.locator('input:checked')).toHaveCount(0)
    await expectNothingAnywhere(page)
  })
}

test('leaving puts a neutral page in the guide’s place, with no script left to fetch', async ({
  page,
  watch,
}) => {
  watch.expectedAddresses.push(neutral)
  await playElsewhere(page)
  await playBoth(page)
  await page.route('**/*.js', (route) => route.abort())
  await page.getByRole('link', { name: 'Slet svar og forlad siden' }).click()
  await expect(page).toHaveTitle(neutralTitle)
  await page.unroute('**/*.js')
  await expectNothingAnywhere(page)
  await expect(page).toHaveTitle(neutralTitle)
})

test('a tab that carries another’s name keeps it, and forgets as well', async ({ page }) => {
  await page.addInitScript(() => {
    window.name ||= 'kommunen'
  })
  await playBoth(page)
  expect(await page.evaluate(() => window.name)).toBe('kommunen')
  await page.goBack()
  await expect(page.locator('input[value=relative]')).toBeChecked()
  await clear(page)
  await expectNothingAnywhere(page)
})

test('from the browser’s back-forward cache pages come back with answers, never with cleared ones', async ({
  baseURL,
}) => {
  test.slow()
  const site = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html')
    response.end(
      `<title>Elsewhere</title><a href="${String(baseURL)}${ishoej.slice(1)}/guide">On</a>`,
    )
  })
  await new Promise<void>((resolve) => site.listen(0, 'localhost', resolve))
  const address = site.address()
  if (address === null || typeof address === 'string') throw new Error('The site has no port.')
  await withPutBack(baseURL, async (page, openTab) => {
    await test.step('a page comes back with its answers', async () => {
      await page.goto(`${frederikssund}/guide`)
      await answerAll(page, likely)
      await page.evaluate(() => (document.title = 'as it was'))
      await page.getByRole('link', { name: 'Privatliv' }).click()
      await expect(page).toHaveURL('/da/privatliv')
      await pressBack(page)
      await expect(page).toHaveTitle('as it was')
      await expect(page.locator('main')).toHaveAttribute('data-fit', 'likely')
      await expect(page.locator('main')).toBeVisible()
    })

    await test.step('no page shows what was cleared on another', async () => {
      const page = await openTab()
      await playBoth(page)
      await clear(page)
      await expectNothingAnywhere(page)
    })

    await test.step('no page shows it either where another site was visited in between', async () => {
      const page = await openTab()
      await page.goto(`${frederikssund}/guide`)
      await answerAll(page, likely)
      await page.goto(`http://localhost:${address.port}/`)
      await page.getByRole('link').click()
      await answerAll(page, { voice: 'relative' })
      await page.goBack()
      await pressBack(page)
      await expect(page).toHaveTitle('Elsewhere')
      await page.getByRole('link').click()
      await answerAll(page, { voice: 'self' })
      await clear(page)
      await expectNothingAnywhere(page)
    })
  })
  site.closeAllConnections()
  site.close()
})
