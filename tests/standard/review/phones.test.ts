import { expect, test } from 'vitest'
import { phones } from '#standard/review/phones.ts'

test.each([
  ['Ring 70222210.', '70222210'],
  ['Ring 70 22 22 10.', '70 22 22 10'],
  ['Ring 7022 2210.', '7022 2210'],
  ['Ring 70.22.22.10.', '70.22.22.10'],
  ['Ring 70-22-22-10.', '70-22-22-10'],
  ['Ring +4570222210.', '+4570222210'],
  ['Ring +45 70 22 22 10.', '+45 70 22 22 10'],
])('“%s” has a phone number', (text, shown) => {
  expect(phones(text)).toEqual([{ number: '70222210', shown }])
})

test.each([
  '20 25 20 26',
  '2025 3026',
  '3025 2026',
  '20252026',
  '+45 2025 2026',
  '29999999',
  '31.12-2026',
  '31.12.20.26',
])('%s is a phone number', (text) => {
  expect(phones(text).map(({ shown }) => shown)).toEqual([text])
})

test.each([
  'I 2025 2026.',
  'Den 31.12.2026.',
  'Den 31-12-2026.',
  '10 22 22 10',
  '7022221',
  '702222101',
  '170222210',
  '§70222210',
  '1.70222210',
  '1,70222210',
  '70  22 22 10',
  '70 22 22',
])('%s is none', (text) => {
  expect(phones(text)).toEqual([])
})

test('one after the other', () => {
  expect(phones('Ring 70 22 22 10 eller 43 57 75 75.').map(({ number }) => number)).toEqual([
    '70222210',
    '43577575',
  ])
})
