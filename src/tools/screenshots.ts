/** `npm run screenshots`: the README's pictures, taken of the built site at 390 px in both languages. */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { chromiumFlags, findChromium } from './browser.mjs'
import { root } from './run.mjs'
import { serve } from './serve.mjs'

const folder = join(root, 'docs', 'screenshots')
const standard = 'frederikssund/tidsbegraenset-stoette'
const answers = { voice: 'self', age: '30-plus', 'other-support': 'no', situation: 'unsure' }

await mkdir(folder, { recursive: true })
const { address, close } = await serve()
const browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumFlags })
for (const language of ['da', 'en']) {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } })
  const picture = (name: string) =>
    page.screenshot({ path: join(folder, `${language}-${name}.png`) })
  await page.goto(`${address}${language}/${standard}`)
  await picture('start')
  await page.goto(`${address}${language}/${standard}/guide`, { waitUntil: 'networkidle' })
  for (const [question, option] of Object.entries(answers)) {
    const radio = page.locator(`input[name="${question}"][value="${option}"]`)
    await radio.waitFor()
    if (question === 'age') {
      await picture('question')
      await page.locator('main button[type=submit]').click()
      await page.locator('.alert-error').waitFor()
      await picture('error')
    }
    await radio.check()
    await page.locator('main button[type=submit]').click()
  }
  await page.locator('main[data-fit]').waitFor()
  // Otherwise the mouse rests on the next page's button, which looks hovered.
  await page.mouse.move(0, 0)
  await picture('outcome')
  await page.close()
}
await browser.close()
await close()
