/** The call sheet: one sheet of paper from every outcome, with what one needs beside the phone and nothing private. */
import { writeAnswerLink } from '#guide/answer-link.ts'
import { explain } from '#guide/explain.ts'
import { answersOf } from '#guide/follow.ts'
import type { Guide, Voice } from '#guide/guide.ts'
import { paths } from '#guide/paths.ts'
import { say } from '#guide/wording.ts'
import { allWords } from '#i18n/all-words.ts'
import { phoneText } from '#ui/phone.ts'
import { answerAll } from './support/journey.ts'
import { print, readQr, withoutSpaces } from './support/paper.ts'
import { guides } from './support/published.ts'
import { expect, test } from './support/test.ts'

test.setTimeout(240_000)

/** What is printed after each path; paths after which the same is printed are one. */
function sheetsOf(guide: Guide) {
  const sheets = [...paths(guide.graph)].map((arrived) => {
    const answers = answersOf(arrived.asked)
    const voice: Voice = answers.voice === 'relative' ? 'relative' : 'self'
    return { arrived, answers, voice, askByPhone: explain(guide, answers).askByPhone }
  })
  const byContent = sheets.map(
    (sheet) =>
      [JSON.stringify([sheet.voice, sheet.askByPhone, sheet.arrived.outcome]), sheet] as const,
  )
  return new Map(byContent).values()
}

for (const guide of guides) {
  test(`${guide.id} in ${guide.language}: one sheet for every path`, async ({ page }) => {
    const words = allWords[guide.language]
    for (const { arrived, answers, voice, askByPhone } of sheetsOf(guide)) {
      // From elsewhere, as a link of the same page would not load it anew.
      await page.goto('about:blank')
      await page.goto(`/${guide.language}/${guide.id}/outcome#${writeAnswerLink(guide, arrived)}`)
      await expect(page.locator('.call-sheet')).toHaveCount(1)
      const { sheets, text } = await print(page)
      expect(sheets, JSON.stringify(answers)).toBe(1)

      const { fit, contacts, facts } = arrived.outcome
      const wanted = [
        words.journey.verdict[fit][voice],
        words.journey.ask.heading,
        words.journey.ask.next,
        ...contacts.flatMap((index) => {
          const contact = guide.contacts[index]?.contact
          if (!contact) throw new Error(`There is no contact ${index}`)
          const { name, phones, website = '' } = contact
          return [name, ...(phones.length > 0 ? phones.map((p) => phoneText(p.number)) : [website])]
        }),
        ...guide.criteria
          .filter(({ id }) => askByPhone.includes(id))
          .map((criterion) => say(criterion.askByPhone, voice)),
        ...guide.facts
          .filter(({ kind }) => ['cost', 'next-steps', 'complaint'].includes(kind))
          .filter((fact) => facts.includes(guide.facts.indexOf(fact)))
          .map((fact) => (fact.text === undefined ? '' : say(fact.text, voice))),
        words.common.age.heading,
        `/${guide.language}/${guide.id}`,
      ]
      for (const part of wanted) expect(text).toContain(withoutSpaces(part))
      // Nothing that is pressed, and no other page behind it.
      for (const label of [words.journey.clear, words.share.print, words.common.citeLabel])
        expect(text).not.toContain(withoutSpaces(label))
    }
  })
}

for (const { language, button, verdict } of [
  { language: 'da', button: 'Print eller gem som PDF', verdict: 'Dine svar passer på målgruppen' },
  { language: 'en', button: 'Print or save as PDF', verdict: 'Your answers fit the target group' },
]) {
  test(`in ${language} the button brings the QR code of the guide, without answers`, async ({
    page,
    baseURL,
  }) => {
    const start = `/${language}/frederikssund/tidsbegraenset-stoette`
    await page.addInitScript(() => {
      window.print = () => {
        document.documentElement.dataset.printed = document.title
      }
    })
    await page.goto(`${start}/guide`)
    await answerAll(page, { voice: 'self', age: '18-29', 'other-support': 'no', situation: 'yes' })
    await page.getByRole('button', { name: button }).click()
    // What a browser writes above a printed page: nothing of the answers.
    await expect(page.locator('html')).toHaveAttribute('data-printed', /^[^?]+ – .+ – .+$/)
    await expect(page).toHaveURL(`${start}/outcome`)
    expect((await print(page)).text).toContain(withoutSpaces(verdict))
    await page.emulateMedia({ media: 'print' })
    const code = page.locator('.call-sheet .qr-code')
    expect(await readQr(code)).toBe(`${(baseURL ?? '').replace(/\/$/, '')}${start}`)
    const { width = 0 } = (await code.boundingBox()) ?? {}
    expect(width, 'about 3 cm, which a phone reads at arm’s length').toBeGreaterThan(100)
  })
}

test('is black on white: nothing on it has a colour', async ({ page }) => {
  await page.goto('/da/frederikssund/tidsbegraenset-stoette/guide')
  await answerAll(page, { voice: 'self', age: '18-29', 'other-support': 'no', situation: 'yes' })
  await expect(page.locator('.call-sheet')).toBeAttached()
  await page.emulateMedia({ media: 'print' })
  const colors = await page.locator('.call-sheet, .call-sheet *').evaluateAll((elements) => [
    ...new Set(
      elements.flatMap((element) => {
        const { color, backgroundColor } = getComputedStyle(element)
        return [color, backgroundColor]
      }),
    ),
  ])
  expect(colors.toSorted()).toEqual(['rgb(0, 0, 0)', 'rgba(0, 0, 0, 0)'])
})
