// @vitest-environment jsdom
/** Whom to ring, and where the standard says so. */
import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { OutcomeContacts } from '#app/parts/contacts.tsx'
import { follow } from '#guide/follow.ts'
import { allWords } from '#i18n/all-words.ts'
import { createI18n } from '#i18n/create-i18n.ts'
import { WordsContext } from '#i18n/use-words.ts'
import { toGuide } from '#standard/localize.ts'
import { realStandards } from '../../support/real-content.ts'

afterEach(cleanup)

test('a number of the standard is cited from it; a helpline that others run is not', async () => {
  const standard = (await realStandards()).find(({ id }) => id.startsWith('frederikssund/'))
  if (!standard) throw new Error('There is no such standard.')
  const guide = toGuide(standard, 'da')
  const step = follow(guide.graph, { voice: 'self', age: 'under-15' })
  if (!('outcome' in step)) throw new Error(`“${step.next}” has no answer.`)
  const uses = step.outcome.contacts.flatMap((index) => guide.contacts[index] ?? [])
  render(
    <WordsContext value={createI18n('da', allWords.da)}>
      <OutcomeContacts guide={guide} uses={uses} voice="self" />
    </WordsContext>,
  )
  const card = (name: string) => {
    const found = screen.getByRole('heading', { name }).parentElement
    if (!found) throw new Error(`No card is called ${name}.`)
    return within(found)
  }
  expect(card('Rådgivningshuset').getByRole('link', { name: /^Kilde/ })).toBeVisible()
  expect(card('BørneTelefonen').getByRole('link', { name: /116\s111/ })).toBeVisible()
  expect(card('BørneTelefonen').queryByRole('link', { name: /^Kilde/ })).toBeNull()
})
