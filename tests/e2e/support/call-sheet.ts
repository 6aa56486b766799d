/** The call sheet: one sheet of paper from an outcome, with what one needs beside the phone and nothing private. */
import type { Page } from '@playwright/test'
import { explain } from '#guide/explain.ts'
import { answersOf, type Arrived } from '#guide/follow.ts'
import type { Guide, Voice } from '#guide/guide.ts'
import { say } from '#guide/wording.ts'
import { wayOfContact } from '#app/parts/way-of-contact.ts'
import { allWords } from '#i18n/all-words.ts'
import { phoneText } from '#ui/phone.ts'
import { print, withoutSpaces } from './paper.ts'
import { expect } from './test.ts'

/**
 * Of the outcome that the page shows.
 * @param printed what stands on the sheets that were printed; one that is like another is only read
 */
export async function expectCallSheet(
  page: Page,
  guide: Guide,
  { asked, outcome }: Arrived,
  printed = new Set<string>(),
) {
  const words = allWords[guide.language]
  const answers = answersOf(asked)
  const voice: Voice = answers.voice === 'relative' ? 'relative' : 'self'
  const { askByPhone } = explain(guide, answers)
  // Waits until it is there, and fails where there are two.
  const shown = withoutSpaces(
    await page.locator('.call-sheet').evaluate((sheet) => sheet.textContent),
  )
  const { sheets, text } = printed.has(shown) ? { sheets: 1, text: shown } : await print(page)
  printed.add(shown)
  expect(sheets, JSON.stringify(answers)).toBe(1)

  const { fit, contacts, facts } = outcome
  const wanted = [
    words.journey.verdict[fit][voice],
    words.journey.ask.heading[
      wayOfContact(outcome.contacts.flatMap((i) => guide.contacts[i] ?? []))
    ],
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
    guide.age.approvedBy ?? words.common.age.undated,
    // A refusal that cannot be appealed is not all that is said of it.
    ...guide.law.filter(({ topic }) => topic === 'complaint').map(({ text }) => say(text, voice)),
    `/${guide.language}/${guide.id}`,
  ]
  const stands = (part: string) => text.includes(withoutSpaces(part))
  expect(
    wanted.filter((part) => !stands(part)),
    `missing in ${text}`,
  ).toEqual([])
  // Nothing that is pressed, and no other page behind it.
  const unwanted = [words.journey.clear, words.share.print, words.common.citeLabel]
  expect(unwanted.filter(stands)).toEqual([])
}
