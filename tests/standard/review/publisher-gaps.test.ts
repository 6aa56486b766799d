import { expect, test } from 'vitest'
import { publisherGaps } from '#standard/review/publisher-gaps.ts'
import { exampleSite } from '../../support/example-records.ts'

const accessibility = {
  status: { da: 'Delvist', en: 'In part' },
  feedback: { da: 'Skriv', en: 'Write' },
  on: '2026-01-01',
}

test('a publisher who cannot be reached, and says nothing of accessibility', () => {
  const { name, 'is-municipal': isMunicipal } = exampleSite.publisher
  const publisher = { name, 'is-municipal': isMunicipal }
  const messages = publisherGaps({ ...exampleSite, publisher }).map(({ message }) => message)
  expect(messages).toEqual([
    'The publisher lacks a mail address or a phone number; the pages say that it is missing.',
    'The publisher lacks accessibility (status, feedback, statement, on); the pages say that it is missing.',
  ])
})

test('a publisher of whom all is said', () => {
  const publisher = { ...exampleSite.publisher, accessibility }
  expect(publisherGaps({ ...exampleSite, publisher })).toEqual([])
})
