// @vitest-environment jsdom
/** Whom to ring, and where the standard says so. */
import { render, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { AllContacts, OutcomeContacts } from '#app/parts/contacts.tsx'
import { follow } from '#guide/follow.ts'
import { allWords } from '#i18n/all-words.ts'
import { createI18n } from '#i18n/create-i18n.ts'
import { WordsContext } from '#i18n/use-words.ts'
import { toGuide } from '#standard/localize.ts'
import { realStandards } from '../../support/real-content.ts'
import { inMunicipality } from '../../support/review-report.ts'
import { standardWith } from '../../support/standard-records.ts'

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

const source = 'source: { standard: bostoette, clause: phone }'

/** The card of the first contact, which has these keys as well. */
function cardWith(keys: string, phones = "phones: [{ number: '70 22 22 10' }]") {
  const guide = toGuide(
    standardWith(
      inMunicipality("phones: [{ number: '70 22 22 10' }]", phones),
      inMunicipality(source, `${source}\n    ${keys}`),
    ),
    'da',
  )
  render(
    <WordsContext value={createI18n('da', allWords.da)}>
      <AllContacts guide={guide} uses={guide.contacts} />
    </WordsContext>,
  )
  const card = screen.getByRole('heading', { name: 'Centret' }).parentElement
  if (!card) throw new Error('There is no card.')
  return within(card)
}

const morning = "open: [{ days: [monday, tuesday, thursday], from: '09:00', to: '12:30' }]"

test('hours stand as a sign has them, with the holidays and the note', () => {
  const card = cardWith(`hours: { ${morning}, note: { da: Ring først., en: Call first. } }`)
  expect(card.getByText('Åbningstider').closest('p')).toHaveTextContent(
    /^Åbningstider\s*Mandag–tirsdag, torsdag 9\.00–12\.30\s*Lukket på helligdage\. Ring først\.$/,
  )
})

test('a number has hours of its own; what is open on holidays says so', () => {
  const card = cardWith(
    'website: https://example.dk',
    `phones: [{ number: '70 22 22 10', hours: { ${morning}, open-on-holidays: true } }, { number: '70 22 22 12' }]`,
  )
  expect(card.getByText('Telefontid').closest('p')).toHaveTextContent('Også åbent på helligdage.')
  expect(card.queryByText('Åbningstider')).toBeNull()
  expect(card.getAllByRole('link', { name: /^Ring til Centret/ })).toHaveLength(2)
})

test('ways to apply are no numbers: a form is a link, Digital Post and paper are told', () => {
  const card = cardWith(
    `apply: [{ kind: online-form, label: { da: Ansøg om hjælp, en: Apply }, address: https://example.dk/form }, { kind: digital-post, label: { da: Skriv til Centret, en: Write } }, { kind: paper, label: { da: Hent skemaet, en: Form }, address: https://example.dk/form.pdf }]`,
  )
  expect(card.getByText('Ansøg på nettet:').parentElement).toContainElement(
    card.getByRole('link', { name: 'Ansøg om hjælp' }),
  )
  expect(card.getByRole('link', { name: 'Ansøg om hjælp' })).toHaveAttribute(
    'href',
    'https://example.dk/form',
  )
  expect(card.getByText('Skriv med Digital Post:').parentElement).toHaveTextContent(
    /Skriv til Centret$/,
  )
  expect(card.queryByRole('link', { name: 'Skriv til Centret' })).toBeNull()
  expect(card.getByRole('link', { name: 'Hent skemaet' })).toBeVisible()
})

test('who has no number but a mail is not said to lack a way', () => {
  const card = cardWith(
    'email: hjaelp@example.dk\n    visit: { street: Torvet 1, postcode: "3600", town: Byen }',
    'phones: []',
  )
  expect(card.getByRole('link', { name: 'hjaelp@example.dk' })).toHaveAttribute(
    'href',
    'mailto:hjaelp@example.dk',
  )
  expect(card.getByText(/cpr-nummer/)).toBeInTheDocument()
  expect(card.getByText('Kom forbi:').parentElement).toHaveTextContent('Torvet 1, 3600 Byen')
  expect(card.queryByText(/Vi kender ikke et telefonnummer/)).toBeNull()
  expect(card.queryByRole('link', { name: /^Ring/ })).toBeNull()
})
