/** Hours as an editor writes them become a sign's lines, and spans of a week. */
import { expect, test } from 'vitest'
import { toOpeningHours } from '#standard/opening-hours.ts'
import { openingHours } from '#standard/schema/opening-hours.ts'

function hours(
  language: 'da' | 'en',
  ...open: readonly [days: string, from: string, to: string][]
) {
  const record = openingHours.parse({
    open: open.map(([days, from, to]) => ({ days: days.split(' '), from, to })),
  })
  return toOpeningHours({ open: record.open }, language)
}

const workdays = 'monday tuesday wednesday thursday friday'

test.each([
  ['da', 'Mandag–fredag 9.00–15.30'],
  ['en', 'Monday–Friday 9:00–15:30'],
] as const)('days in a row are a span, in %s', (language, line) => {
  expect(hours(language, [workdays, '09:00', '15:30']).lines).toEqual([line])
})

test('days apart are named, in the order of the week', () => {
  const { lines } = hours('da', ['friday sunday monday tuesday', '10:00', '12:00'])
  expect(lines).toEqual(['Mandag–tirsdag, fredag, søndag 10.00–12.00'])
})

test('days with a break share a line; others have their own, in the order written', () => {
  const { lines } = hours(
    'en',
    ['thursday', '09:00', '17:00'],
    ['monday tuesday', '09:00', '12:00'],
    ['tuesday monday', '12:30', '24:00'],
  )
  expect(lines).toEqual(['Thursday 9:00–17:00', 'Monday–Tuesday 9:00–12:00, 12:30–24:00'])
})

test('the week begins on Monday, in minutes', () => {
  const { week } = hours('da', ['tuesday monday', '09:00', '15:30'], ['sunday', '00:00', '24:00'])
  expect(week).toEqual([
    [540, 930],
    [1980, 2370],
    [8640, 10080],
  ])
})

test('what goes on past midnight, or past an entry, is one span', () => {
  const { week } = hours(
    'da',
    ['saturday', '00:00', '02:00'],
    ['friday', '20:00', '22:00'],
    ['friday', '22:00', '24:00'],
  )
  expect(week).toEqual([[4 * 1440 + 1200, 5 * 1440 + 120]])
})

test('a note and the holidays are kept where they are told', () => {
  const told = { openOnHolidays: true, note: 'Call first.' } as const
  const open = [{ days: ['monday'], from: '09:00', to: '10:00' }] as const
  expect(toOpeningHours({ open, ...told }, 'en')).toEqual({
    lines: ['Monday 9:00–10:00'],
    week: [[540, 600]],
    ...told,
  })
})
