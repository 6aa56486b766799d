/** A press that belongs to the page before does nothing on the page that has just come. */
import type { CDPSession, Page } from '@playwright/test'
import { neutral, playElsewhere } from './support/elsewhere.ts'
import { answer } from './support/journey.ts'
import { expect, test } from './support/test.ts'

declare global {
  interface Window {
    readonly tellPress?: (path: string, what: string) => void
  }
}

// A session of the protocol that plays another site outlives its test in a tab.
test.use({ reuseContext: false })

const start = '/da/frederikssund/tidsbegraenset-stoette'
const next = (page: Page) => page.locator('main button[type=submit]')

/** Where the middle of the primary button is, or of the link that begins. */
async function middleOf(page: Page, name: 'Start' | 'Næste') {
  const box = await page
    .getByRole(name === 'Start' ? 'link' : 'button', { name, exact: true })
    .boundingBox()
  if (!box) throw new Error(`${name} is not on the screen.`)
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

interface Point {
  readonly x: number
  readonly y: number
}
type Press = (browser: CDPSession, at: Point, seconds: number) => Promise<void>

// As the system tells a browser of presses, with the seconds since the epoch: so the machine's own speed does not matter.
const click: Press = async (browser, { x, y }, timestamp) => {
  for (const type of ['mousePressed', 'mouseReleased'] as const) {
    const button = { button: 'left', clickCount: 1 } as const
    await browser.send('Input.dispatchMouseEvent', { type, x, y, timestamp, ...button })
  }
}
const tap: Press = async (browser, point, timestamp) => {
  for (const [type, touchPoints] of [
    ['touchStart', [point]],
    ['touchEnd', []],
  ] as const)
    await browser.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: [...touchPoints],
      timestamp,
    })
}

/** Presses Næste and, later than that by some milliseconds, almost the same place of the question that has come. */
async function pressTwice(page: Page, press: Press, delay: number) {
  const browser = await page.context().newCDPSession(page)
  const { x, y } = await middleOf(page, 'Næste')
  const now = Date.now() / 1000
  await press(browser, { x, y }, now)
  if (delay > 0) {
    await expect(page.locator('input[name=age]')).toHaveCount(4)
    await letThrough(page)
  }
  await press(browser, { x: x + 5, y: y - 6 }, now + delay / 1000)
}

/** A page that arrives takes no press for a moment; here nothing else may keep one from its goal. */
async function letThrough(page: Page) {
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish()
  })
}

async function chooseSelf(page: Page) {
  await page.goto(`${start}/guide`)
  await expect(page.locator('#late')).toHaveCount(0)
  await page.locator('input[value=self]').check()
  await letThrough(page)
}

async function expectOneStep(page: Page) {
  await page.waitForTimeout(200)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hvor gammel er du?')
  await expect(page.locator('input:checked')).toHaveCount(0)
  await expect(page.getByRole('alert')).toHaveCount(0)
  await page.goBack()
  await expect(page.locator('input[value=self]')).toBeChecked()
}

test('on the next question a double click counts once', async ({ page }) => {
  for (const delay of [0, 150, 350]) {
    await test.step(`within ${delay} ms`, async () => {
      await chooseSelf(page)
      await pressTwice(page, click, delay)
      await expectOneStep(page)
    })
  }
})

test('on the next question an Enter key that is held down goes no further', async ({ page }) => {
  await chooseSelf(page)
  await next(page).focus()
  for (let repeat = 0; repeat < 8; repeat++) await page.keyboard.down('Enter')
  await page.keyboard.up('Enter')
  await expectOneStep(page)
})

test('a double click on the way in answers nothing', async ({ page }) => {
  // Each pair of presses may be tried for half a minute.
  test.setTimeout(180_000)
  await page.goto(`${start}/guide`)
  const option = await page.locator('input[value=self] + label').boundingBox()
  const pressOnTheWay = async (delay: number) => {
    await page.goto(start, { waitUntil: 'networkidle' })
    // Start stands where the first option will be.
    const { y: from } = await middleOf(page, 'Start')
    await page.evaluate(
      (by) => {
        scrollBy(0, by)
      },
      from - (option?.y ?? 0) - 20,
    )
    const { x, y } = await middleOf(page, 'Start')
    await page.mouse.click(x, y)
    await page.waitForTimeout(delay)
    await page.mouse.click(x, y)
    await expect(page).toHaveURL(`${start}/guide`)
    await expect(page.locator('#late')).toHaveCount(0)
    await expect(page.locator('input:checked')).toHaveCount(0, { timeout: 500 })
  }
  for (const delay of [50, 100, 150, 200, 250]) {
    // Where the machine is so busy that the press comes after the moment in which none counts, it is pressed again.
    await expect(() => pressOnTheWay(delay)).toPass({ timeout: 30_000 })
  }
})

test('whoever reads fast and presses elsewhere is not held up', async ({ page }) => {
  await page.goto(`${start}/guide`)
  await answer(page, 'voice', 'self')
  const age = page.locator('input[value="30-plus"]')
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('label[for$="15-17"]')?.scrollIntoView({ block: 'center' })
  })
  const first = await page.locator('input[value="15-17"] + label').boundingBox()
  const second = await page.locator('input[value="30-plus"] + label').boundingBox()
  await page.mouse.click((first?.x ?? 0) + 40, (first?.y ?? 0) + 10)
  await page.mouse.click((second?.x ?? 0) + 40, (second?.y ?? 0) + 10)
  await expect(age).toBeChecked()
})

test.describe('with a finger', () => {
  test.use({ hasTouch: true, isMobile: true })

  test('a bounce counts once', async ({ page }) => {
    await chooseSelf(page)
    await next(page).scrollIntoViewIfNeeded()
    await pressTwice(page, tap, 150)
    await expectOneStep(page)
  })
})

/** Numbers that look random and are the same each time. */
function randomFrom(seed: number) {
  let state = seed
  return (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const sizes = [
  { width: 320, height: 568 },
  { width: 390, height: 664 },
  { width: 1280, height: 800 },
] as const

/** Runs in the page: scrolls somewhere, and chooses what can be pressed there. */
function middleOfAny([at, scroll]: readonly [number, number]) {
  scrollTo(0, (scroll / 1000) * document.body.scrollHeight)
  const targets = [...document.querySelectorAll('a, button, label, summary')]
    .map((element) => element.getBoundingClientRect())
    .filter(({ top, bottom, width }) => top > 0 && bottom < innerHeight && width > 0)
  const chosen = targets[at % targets.length]
  return chosen && { x: chosen.x + chosen.width / 2, y: chosen.y + chosen.height / 2 }
}

/** Milliseconds between the two presses of a double click, as browsers count them. */
const slowest = 500

/** Presses twice at random places of journeys. Resolves to what the second press of a pair had taken hold of. */
async function pressTwiceAnywhere(page: Page, seed: number, times: number): Promise<string[]> {
  const { width, height } = page.viewportSize() ?? sizes[0]
  await playElsewhere(page)
  const taken: string[] = []
  let pressedAt = ''
  await page.exposeFunction('tellPress', (path: string, what: string) => {
    // Pages that are only links may follow the same link twice, as long as it is the one that was pressed.
    if (path !== pressedAt || /(guide|outcome)$/.test(path)) taken.push(`${path}: ${what}`)
  })
  await page.addInitScript(() => {
    window.addEventListener('click', (click) => {
      const target = click.target instanceof Element ? click.target : null
      const pressed = target?.closest('a, button, label, input, summary')
      if (click.detail === 2 && pressed) {
        window.tellPress?.(location.pathname, pressed.outerHTML.slice(0, 80))
      }
      const link = target?.closest('a')
      if (link && link.origin !== location.origin) click.preventDefault()
    })
  })
  const random = randomFrom(seed)
  for (let click = 0; click < times; click++) {
    const isNew = click % 12 === 0
    if (isNew || !/\/(guide|outcome)$/.test(page.url())) {
      // Every other time on the page before it; whoever was led out of a journey begins the next one at once.
      const path = isNew && random(2) === 0 ? start : `${start}/guide`
      // The press before may only now lead to another page, where a machine is busy.
      await page.goto(path).catch(() => page.goto(path))
    }
    const place = await page
      .evaluate(middleOfAny, [random(1000), random(1000)] as const)
      // A page that is on its way out.
      .catch(() => undefined)
    const { x, y } = place ?? { x: random(width), y: random(height) }
    await page.mouse.move(x, y)
    pressedAt = new URL(page.url()).pathname
    const known = taken.length
    const begun = performance.now()
    await page.mouse.down()
    await page.mouse.up()
    await page.waitForTimeout(random(250))
    await page.mouse.down({ clickCount: 2 })
    await page.mouse.up({ clickCount: 2 })
    const isDouble = performance.now() - begun < slowest
    await page.waitForLoadState()
    // Long enough ago not to count as part of the next one.
    await page.waitForTimeout(500)
    // On a machine that is busy the second press may come so late that a person would mean it.
    if (!isDouble) taken.length = known
  }
  return taken
}

test('204 double clicks anywhere in journeys do no more than single ones', async ({
  context,
  watch,
}) => {
  test.setTimeout(180_000)
  // No number may be rung from the test.
  watch.expectedMessages.push(/Failed to launch/, /ERR_FAILED/, /preloaded using link preload/)
  watch.expectedAddresses.push(neutral)
  // Side by side, as each mostly waits.
  const taken = await Promise.all(
    [...sizes, ...sizes].map(async (size, index) => {
      const page = await context.newPage()
      await page.setViewportSize(size)
      return pressTwiceAnywhere(page, size.width + index, 34)
    }),
  )
  expect(taken.flat()).toEqual([])
})
