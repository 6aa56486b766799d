/** The shape of opening hours, as a sign on a door has them. */
import { z } from 'zod'
import { expectations } from './expectations.ts'
import { multilingual } from './primitives.ts'

export const weekdays = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const
export type Weekday = (typeof weekdays)[number]

const clockTimeForm = 'a time of the day from 00:00 to 24:00, such as "09:00"'

const clockTime = z
  .string({ error: `expected ${clockTimeForm}` })
  .regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, `expected ${clockTimeForm}`)
  .register(expectations, {
    expected: clockTimeForm,
    remedy: () => 'Write hours and minutes in two digits each, with a colon between: "09:00".',
  })

const openTime = z
  .strictObject({
    days: z
      .array(z.enum(weekdays, `expected one of: ${weekdays.join(', ')}`))
      .min(1, 'expected at least one day')
      .describe('The days of the week: [monday, tuesday].'),
    from: clockTime.describe('When it opens, in Danish time: "09:00".'),
    to: clockTime.describe('When it closes: "15:00"; "24:00" is the end of the day.'),
  })
  .describe('Days that open and close at the same times. A break at noon takes two entries.')

export const openingHours = z
  .strictObject({
    open: z
      .array(openTime)
      .min(1, 'expected at least one time when it is open')
      .describe('The times of a week, those that are alike together.'),
    'open-on-holidays': z
      .literal(true)
      .exactOptional()
      .describe('`true` where holidays (helligdage) are no exception. Absent: closed on them.'),
    note: multilingual
      .exactOptional()
      .describe('What else to know of the hours, such as when they are others.'),
  })
  .describe('When somebody answers, or the door is open. Danish time.')
export type OpeningHoursRecord = z.infer<typeof openingHours>
