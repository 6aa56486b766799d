import { expect, test } from 'vitest'
import { toSite } from '#standard/localize-site.ts'
import { siteSchema } from '#standard/schema/site.ts'
import { exampleSite } from '../support/example-records.ts'

const text = (words: string) => ({ da: `${words} (da)`, en: `${words} (en)` })

test('an emergency number says in one language where it is from, with an address where there is one', () => {
  const from = (source: object) => ({
    name: text('Line'),
    when: text('At night'),
    number: '70201201',
    source: { text: text('Their site'), 'checked-on': '2026-01-02', ...source },
  })
  const site = siteSchema.parse({
    ...exampleSite,
    emergency: [
      { name: text('Alarm'), when: text('In danger'), number: '112' },
      from({ address: 'https://line.example.dk' }),
      from({ text: { da: 'Deres brev.', en: 'Their letter.' } }),
    ],
  })
  const line = { name: 'Line (da)', when: 'At night (da)', number: '70201201' }
  const source = { text: 'Their site (da)', checkedOn: '2026-01-02' }
  expect(toSite(site, 'da')).toStrictEqual({
    name: 'Guide (da)',
    language: 'da',
    emergency: [
      { name: 'Alarm (da)', when: 'In danger (da)', number: '112' },
      { ...line, source: { ...source, address: 'https://line.example.dk' } },
      { ...line, source: { text: 'Deres brev', checkedOn: '2026-01-02' } },
    ],
    leaveTo: 'https://www.example.dk/',
    publisher: { name: 'Guide (da)', isMunicipal: false, mail: 'guide@example.dk' },
  })
})
