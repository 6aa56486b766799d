/**
 * The situations of tests/personas that are marked as played: each question, its error and the outcome, with axe. In
 * English one of each kind, as every-path.spec.ts goes through all paths in each language.
 */
import { firstOfEachKind, personaTables } from '../support/personas.ts'
import { expectAccessible, expectNoSidewaysScroll } from './support/axe.ts'
import { answer } from './support/journey.ts'
import { guides } from './support/published.ts'
import { expect, test } from './support/test.ts'

test.setTimeout(120_000)

/** The questions, with their errors, and the fits that were looked at already; the voice changes words alone. */
const examined = new Set<string>()

for (const table of personaTables) {
  const { standard } = table
  const played = { da: table.personas.filter((one) => one.played), en: firstOfEachKind(table) }
  for (const language of ['da', 'en'] as const) {
    test.describe(`${standard} in ${language}`, () => {
      // In one worker, so that each state is looked at once.
      test.describe.configure({ mode: 'default' })

      for (const persona of played[language]) {
        test(persona.name, async ({ page }) => {
          const guide = guides.find(({ id, language: own }) => id === standard && own === language)
          if (!guide) throw new Error(`No guide was built for ${standard}.`)
          await page.goto(`/${language}/${standard}/guide`)
          for (const [question, option] of Object.entries(persona.answers)) {
            await expect(page.locator(`main input[name="${question}"]`).first()).toBeVisible()
            const state = [standard, language, question].join(' ')
            if (!examined.has(state)) {
              examined.add(state)
              await expectAccessible(page)
              await page.locator('main button[type=submit]').click()
              const summary = page.getByRole('alert').filter({ has: page.getByRole('link') })
              await expect(summary).toBeVisible()
              await expect(page.locator('.alert-error')).toBeFocused()
              await expect(page).toHaveTitle(/^(Fejl|Error): /)
              await expectAccessible(page)
              await expectNoSidewaysScroll(page)
            }
            await answer(page, question, option)
          }
          await expect(page.locator('main')).toHaveAttribute('data-fit', persona.fit)
          await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
          for (const id of persona.contacts) {
            const contact = guide.contacts.find((use) => use.contact.id === id)?.contact
            await expect(
              page.getByRole('heading', { name: contact?.name ?? id, exact: true }),
            ).toBeVisible()
          }
          const said = (await page.locator('main').textContent())?.replace(/\s/g, ' ')
          if (language === 'da')
            for (const words of persona.told ?? []) expect(said).toContain(words)
          for (const clause of persona.cites) expect(guide.citations).toHaveProperty([clause])
          await expectNoSidewaysScroll(page)
          const outcome = [standard, language, persona.fit, ...persona.contacts].join(' ')
          if (!examined.has(outcome)) await expectAccessible(page)
          examined.add(outcome)
        })
      }
    })
  }
}
