/**
 * The situations of tests/personas that are marked as played: each question, its error and the outcome, with axe. In
 * English one of each kind, as every-path.spec.ts goes through all paths in each language.
 */
import type { Page } from '@playwright/test'
import type { Guide } from '#guide/guide.ts'
import { allWords } from '#i18n/all-words.ts'
import { firstOfEachKind, type Persona, personaTables } from '../support/personas.ts'
import { expectAccessible, expectNoSidewaysScroll } from './support/axe.ts'
import { answerAll, pressElsewhere } from './support/journey.ts'
import { guides } from './support/published.ts'
import { expect, test } from './support/test.ts'

test.setTimeout(120_000)

for (const table of personaTables) {
  const { standard } = table
  // In one tab, one after the other: each begins where the one before has cleared all.
  test(standard, async ({ page }) => {
    for (const guide of guides.filter(({ id }) => id === standard)) {
      const isDanish = guide.language === 'da'
      const played = isDanish ? table.personas.filter((one) => one.played) : firstOfEachKind(table)
      /** The questions whose errors were looked at; the voice changes words alone. */
      const erred = new Set<string>()
      await page.goto(`/${guide.language}/${standard}/guide`)
      for (const persona of played) {
        await test.step(`${persona.name}: ${guide.language}`, async () => {
          for (const [question, option] of Object.entries(persona.answers)) {
            await expect(page.locator(`main input[name="${question}"]`).first()).toBeVisible()
            if (!erred.has(question)) await expectError(page)
            erred.add(question)
            await answerAll(page, { [question]: option })
          }
          await expectOutcome(page, guide, persona)
          if (isDanish) await expectTold(page, persona)
          const { clear } = allWords[guide.language].journey
          await page.getByRole('link', { name: clear, exact: true }).click()
          await expect(page.locator('input:checked')).toHaveCount(0)
        })
      }
    }
  })
}

/** What the question that is shown says where nothing is chosen. */
async function expectError(page: Page) {
  await expectAccessible(page)
  await pressElsewhere(page)
  await page.locator('main button[type=submit]').click()
  const summary = page.getByRole('alert').filter({ has: page.getByRole('link') })
  await expect(summary).toBeVisible()
  await expect(page.locator('.alert-error')).toBeFocused()
  await expect(page).toHaveTitle(/^(Fejl|Error): /)
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
}

async function expectOutcome(page: Page, guide: Guide, persona: Persona) {
  await expect(page.locator('main')).toHaveAttribute('data-fit', persona.fit)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  for (const id of persona.contacts) {
    const contact = guide.contacts.find((use) => use.contact.id === id)?.contact
    await expect(
      page.getByRole('heading', { name: contact?.name ?? id, exact: true }),
    ).toBeVisible()
  }
  for (const clause of persona.cites) expect(guide.citations).toHaveProperty([clause])
  await expectNoSidewaysScroll(page)
  await expectAccessible(page)
}

/** The words are given in Danish. */
async function expectTold(page: Page, { told = [] }: Persona) {
  const said = (await page.locator('main').textContent())?.replace(/\s/g, ' ')
  for (const words of told) expect(said).toContain(words)
}
