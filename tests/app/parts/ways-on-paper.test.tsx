// @vitest-environment jsdom
/** On paper nothing can be pressed: numbers, hours and addresses are written out. */
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { WaysOnPaper } from '#app/journey/share/ways-on-paper.tsx'
import { PosterWays } from '#app/pages/sections/poster-ways.tsx'
import type { Contact } from '#guide/guide.ts'
import { allWords } from '#i18n/all-words.ts'
import { createI18n } from '#i18n/create-i18n.ts'
import { WordsContext } from '#i18n/use-words.ts'

const contact: Contact = {
  id: 'house',
  name: 'Huset',
  phones: [
    { number: '70222210', hours: { lines: ['Fredag 9.00–10.00'], week: [], openOnHolidays: true } },
  ],
  hours: { lines: ['Mandag 9.00–12.00'], week: [], note: 'Ring først.' },
  email: 'hus@example.dk',
  visit: { street: 'Torvet 1', postcode: '3600', town: 'Byen' },
  apply: [
    { kind: 'online-form', label: 'Ansøg om hjælp', address: 'https://example.dk/form' },
    { kind: 'digital-post', label: 'Skriv til Huset' },
  ],
  website: 'https://www.example.dk',
}

const everywhere = [
  /70\s22\s22\s10/,
  'Fredag 9.00–10.00',
  'Mandag 9.00–12.00',
  'Ring først.',
  'Lukket på helligdage.',
  'hus@example.dk',
  'Torvet 1, 3600 Byen',
  'Ansøg om hjælp',
  'example.dk/form',
  'Skriv til Huset',
]

test('the call sheet has them all, and nothing to press', () => {
  render(
    <WordsContext value={createI18n('da', allWords.da)}>
      <WaysOnPaper contact={contact} />
    </WordsContext>,
  )
  for (const part of everywhere) expect(document.body).toHaveTextContent(part)
  expect(document.body).toHaveTextContent('Skriv med Digital Post: Skriv til Huset')
  expect(document.body).not.toHaveTextContent('www.example.dk')
  expect(screen.queryByRole('link')).toBeNull()
})

test('so has the poster', () => {
  render(
    <dl>
      <dt>Huset</dt>
      <PosterWays contact={contact} words={allWords.da.poster} />
    </dl>,
  )
  for (const part of everywhere) expect(document.body).toHaveTextContent(part)
  expect(screen.getAllByText('Lukket på helligdage.')).toHaveLength(1)
  expect(screen.queryByRole('link')).toBeNull()
})

test('the website stands where there is no number', () => {
  render(
    <WordsContext value={createI18n('da', allWords.da)}>
      <WaysOnPaper contact={{ ...contact, phones: [] }} />
    </WordsContext>,
  )
  expect(document.body).toHaveTextContent('https://www.example.dk')
})
