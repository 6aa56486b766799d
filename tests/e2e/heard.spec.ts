/**
 * What a screen reader says, as text to be read: `tests/e2e/heard/`. Where a change is intended, write them again with
 * `npx playwright test heard --update-snapshots` and read them as their hearer would. (This reader calls every radio unchecked.)
 */
import { languages } from '#guide/languages.ts'
import { answerAll, pressElsewhere } from './support/journey.ts'
import { heard } from './support/heard.ts'
import { expect, test } from './support/test.ts'

const standard = 'frederikssund/tidsbegraenset-stoette'
const first = { voice: 'self' }
const others = { age: '18-29', 'other-support': 'no', situation: 'yes' }

// Reading is a thousand small steps: on a machine that is busy it takes longer than a test is given.
test.slow()

for (const language of languages) {
  test(`a journey in ${language}`, async ({ page }) => {
    await page.goto(`/${language}/${standard}/guide`)
    await expect(page.locator('#load-failed'), 'gone once the page is live').toHaveCount(0)
    expect(await heard(page, 'main')).toMatchSnapshot(`${language}-question.txt`)
    await page.locator('main button[type=submit]').click()
    await expect(page.getByRole('alert')).toBeVisible()
    expect(await heard(page, 'main')).toMatchSnapshot(`${language}-error.txt`)
    await answerAll(page, first)
    await expect(page.locator('h1')).toBeFocused()
    expect(await heard(page, 'main form')).toMatchSnapshot(`${language}-next-question.txt`)
    await answerAll(page, others)
    await expect(page.locator('main')).toHaveAttribute('data-fit', 'likely')
    await expect(page.locator('main button').first(), 'its tools arrive after it').toBeVisible()
    expect(await heard(page, 'main')).toMatchSnapshot(`${language}-outcome.txt`)
  })

  test(`a journey without a script in ${language}`, async ({ page, watch }) => {
    watch.expectedMessages.push(/ERR_FAILED/)
    await page.route('**/data/**/*.json', (route) => route.abort())
    await page.goto(`/${language}/${standard}/guide`)
    await expect(page.locator('.scriptless')).toBeVisible()
    for (const [question, option] of Object.entries({ ...first, ...others })) {
      await page.locator(`input[name="${question}"][value="${option}"]`).check()
      await pressElsewhere(page)
    }
    expect(await heard(page, 'main')).toMatchSnapshot(`${language}-without-script.txt`)
  })
}
