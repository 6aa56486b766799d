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
  const finding = {
    code: 'publisher-incomplete',
    severity: 'warning',
    place: { file: 'site.yaml', path: ['publisher'] },
    remedy: 'Add it, so that readers can reach whoever answers for the site.',
  }
  expect(publisherGaps({ ...exampleSite, publisher })).toEqual([
    {
      ...finding,
      message:
        'The publisher lacks a mail address or a phone number; the pages say that it is missing.',
    },
    {
      ...finding,
      message:
        'The publisher lacks accessibility (status, feedback, statement, on); the pages say that it is missing.',
    },
  ])
})

test.each([{ mail: 'site@example.dk' }, { phone: '70222210' }])(
  'a publisher who can be reached one way, %j, lacks no other',
  (way) => {
    const { name, 'is-municipal': isMunicipal } = exampleSite.publisher
    const publisher = { name, 'is-municipal': isMunicipal, accessibility, ...way }
    expect(publisherGaps({ ...exampleSite, publisher })).toEqual([])
  },
)

test('a publisher of whom all is said', () => {
  const publisher = { ...exampleSite.publisher, accessibility }
  expect(publisherGaps({ ...exampleSite, publisher })).toEqual([])
})
