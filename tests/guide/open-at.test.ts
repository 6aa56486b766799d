/** Whether it is open: held against a reading, minute by minute, of what the editor wrote. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ClosedDays, openAt } from '#guide/open-at.ts'
import type { OpeningHours } from '#guide/opening-hours.ts'
import { toOpeningHours } from '#standard/opening-hours.ts'
import { weekdays } from '#standard/schema/opening-hours.ts'

const closed: ClosedDays = {
  holidays: ['2027-03-25', '2027-03-26', '2027-03-29', '2027-12-25', '2027-12-26', '2028-01-01'],
  doubtful: ['2027-06-05', '2027-12-24', '2027-12-31'],
  through: '2028-12-31',
}

type Entry = readonly [days: readonly (typeof weekdays)[number][], from: string, to: string]

function hoursOf(...open: readonly Entry[]): OpeningHours {
  return toOpeningHours({ open: open.map(([days, from, to]) => ({ days, from, to })) }, 'en')
}

const workdays = weekdays.slice(0, 5)
const office = hoursOf([workdays, '09:00', '15:00'])

describe('an office, by the clock of Denmark', () => {
  test.each([
    // Winter is an hour before UTC, summer two.
    ['2027-01-11T07:59:59Z', { isOpen: false, until: ['2027-01-11', 0, 540] }],
    ['2027-01-11T08:00:00Z', { isOpen: true, until: ['2027-01-11', 0, 900] }],
    ['2027-01-11T13:59:59Z', { isOpen: true, until: ['2027-01-11', 0, 900] }],
    ['2027-01-11T14:00:00Z', { isOpen: false, until: ['2027-01-12', 1, 540] }],
    ['2027-07-12T07:00:00Z', { isOpen: true, until: ['2027-07-12', 0, 900] }],
    // Friday afternoon, and a Sunday whose night has lost or gained an hour.
    ['2027-01-15T15:00:00Z', { isOpen: false, until: ['2027-01-18', 3, 540] }],
    ['2027-03-14T00:30:00Z', { isOpen: false, until: ['2027-03-15', 1, 540] }],
    ['2027-10-31T00:30:00Z', { isOpen: false, until: ['2027-11-01', 1, 540] }],
    ['2027-11-01T07:59:00Z', { isOpen: false, until: ['2027-11-01', 0, 540] }],
    // Late in the evening by UTC, and the next day in Denmark.
    ['2027-07-11T22:30:00Z', { isOpen: false, until: ['2027-07-12', 0, 540] }],
    // Easter: closed from Thursday to Monday, opens on Tuesday after the clocks have changed.
    ['2027-03-24T14:00:00Z', { isOpen: false, until: ['2027-03-30', 6, 540] }],
    ['2027-03-25T09:00:00Z', { isOpen: false, until: ['2027-03-30', 5, 540] }],
  ])('%s', (instant, { isOpen, until: [date, daysAhead, minute] }) => {
    expect(openAt(office, closed, Date.parse(instant))).toEqual({
      isOpen,
      until: { date, daysAhead, minute },
      isDoubtful: false,
    })
  })

  test('days on which many are closed are doubtful, not closed', () => {
    expect(openAt(office, closed, Date.parse('2027-12-24T10:00Z'))).toMatchObject({
      isOpen: true,
      isDoubtful: true,
    })
    expect(openAt(office, closed, Date.parse('2027-12-23T20:00Z'))).toMatchObject({
      isOpen: false,
      until: { date: '2027-12-24' },
      isDoubtful: true,
    })
    // A Saturday: nobody doubts that it is closed, nor that Monday is not.
    expect(openAt(office, closed, Date.parse('2027-06-05T10:00Z'))).toMatchObject({
      isOpen: false,
      until: { date: '2027-06-07' },
      isDoubtful: false,
    })
  })
})

test('whoever is open on Saturdays alone opens after two that are holidays', () => {
  const saturdays = hoursOf([['saturday'], '10:00', '12:00'])
  expect(openAt(saturdays, closed, Date.parse('2027-12-20T10:00Z'))).toMatchObject({
    until: { date: '2028-01-08', daysAhead: 19, minute: 600 },
  })
})

test('what is open past midnight closes the next day, and on the eve of a holiday at midnight', () => {
  const night = hoursOf([['friday'], '20:00', '24:00'], [['saturday'], '00:00', '02:00'])
  expect(openAt(night, closed, Date.parse('2027-01-15T20:00Z'))?.until).toEqual({
    date: '2027-01-16',
    daysAhead: 1,
    minute: 120,
  })
  expect(openAt(night, closed, Date.parse('2027-12-24T20:00Z'))?.until).toEqual({
    date: '2027-12-24',
    daysAhead: 0,
    minute: 1440,
  })
})

test('a line that is always answered never closes, not on holidays either', () => {
  const always = { ...hoursOf([weekdays, '00:00', '24:00']), openOnHolidays: true } as const
  for (const instant of ['2027-12-25T10:00Z', '2027-12-31T22:59Z', '2028-12-31T22:59Z']) {
    expect(openAt(always, closed, Date.parse(instant))).toEqual({
      isOpen: true,
      isDoubtful: false,
    })
  }
})

test('nothing is said once the holidays are no longer known, and no day named that they may be', () => {
  expect(openAt(office, closed, Date.parse('2028-12-31T23:00Z'))).toBeUndefined()
  expect(openAt(office, closed, Date.parse('2028-12-29T20:00Z'))).toEqual({
    isOpen: false,
    isDoubtful: false,
  })
})

describe('whatever the hours and the instant', () => {
  const time = fc.integer({ min: 0, max: 48 }).map((halves) => halves * 30)
  const entry = fc
    .tuple(fc.subarray([...weekdays], { minLength: 1 }), time, time)
    .filter(([, from, to]) => from < to)
    .map(([days, from, to]) => ({ days, from: clockOf(from), to: clockOf(to) }))
  /** Entries that do not overlap, as the review demands. */
  const open = fc
    .array(entry, { minLength: 1, maxLength: 4 })
    .filter((entries) =>
      entries.every((one, index) =>
        entries
          .slice(0, index)
          .every(
            (other) =>
              !one.days.some((day) => other.days.includes(day)) ||
              one.to <= other.from ||
              other.to <= one.from,
          ),
      ),
    )
  const minute = 60_000
  const instant = fc
    .oneof(
      fc.integer({ min: Date.UTC(2027, 0, 1), max: Date.UTC(2028, 10, 1) }),
      // Around the changes of the clock, Easter, Christmas and the end of the year.
      ...['2027-03-28', '2027-10-31', '2027-03-25', '2027-12-24', '2027-12-31'].map((day) =>
        fc.integer({
          min: Date.parse(day) - 12 * 60 * minute,
          max: Date.parse(day) + 36 * 60 * minute,
        }),
      ),
    )
    .map((any) => any - (any % minute))

  test('it is open when the editor’s words say so, and until the minute told', () => {
    fc.assert(
      fc.property(open, fc.boolean(), instant, (entries, onHolidays, at) => {
        const hours = {
          ...toOpeningHours({ open: entries }, 'en'),
          ...(onHolidays && { openOnHolidays: true as const }),
        }
        const isOpen = (date: string, now: number) =>
          (onHolidays || !closed.holidays.includes(date)) &&
          entries.some(
            ({ days, from, to }) =>
              days.includes(dayOf(date)) && from <= clockOf(now) && clockOf(now) < to,
          )
        const { date, now } = danish(at)
        const state = openAt(hours, closed, at)
        expect(state?.isOpen).toBe(isOpen(date, now))
        const end = state?.until
        const minutes = end ? end.daysAhead * 1440 + end.minute - now : 20 * 1440
        // Openings begin and end at half hours.
        const step = 30
        for (let later = step - (now % step); later <= minutes; later += step) {
          const on = dayLater(date, Math.floor((now + later) / 1440))
          const changes = end !== undefined && later === minutes
          if (isOpen(on, (now + later) % 1440) !== (isOpen(date, now) !== changes))
            expect.fail(`${on} ${clockOf((now + later) % 1440)} differs`)
        }
      }),
      { numRuns: 300 },
    )
  })
})

function clockOf(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':')
}

function dayOf(date: string): (typeof weekdays)[number] {
  const day = weekdays.at(new Date(date).getUTCDay() - 1)
  if (!day) throw new Error(`There is no day ${date}.`)
  return day
}

function dayLater(date: string, days: number): string {
  const day = new Date(date)
  day.setUTCDate(day.getUTCDate() + days)
  return day.toISOString().slice(0, 10)
}

/** By the rule of the EU: summer time from 1.00 UTC on the last Sunday of March to the same of October. */
function danish(instant: number): { date: string; now: number } {
  const year = new Date(instant).getUTCFullYear()
  const lastSunday = (month: number) => {
    const last = new Date(Date.UTC(year, month + 1, 0, 1))
    return last.setUTCDate(last.getUTCDate() - last.getUTCDay())
  }
  const isSummer = instant >= lastSunday(2) && instant < lastSunday(9)
  const local = new Date(instant + (isSummer ? 2 : 1) * 3_600_000)
  return {
    date: local.toISOString().slice(0, 10),
    now: local.getUTCHours() * 60 + local.getUTCMinutes(),
  }
}
