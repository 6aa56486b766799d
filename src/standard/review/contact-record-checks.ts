/** Checks of the contacts of a file: hours that a sign on a door could have, and a form that can be found. */
import { minutesIn } from '../opening-hours.ts'
import type { ContactRecord } from '../schema/contact.ts'
import { type OpeningHoursRecord, weekdays } from '../schema/opening-hours.ts'
import { error } from './check.ts'
import type { Finding, Place } from './finding.ts'

export function checkContactRecords(
  file: Place['file'],
  contacts: readonly ContactRecord[],
): Finding[] {
  return contacts.flatMap(({ id, phones, hours, apply = [] }, index) => {
    const place = (...path: Place['path']): Place => ({
      file,
      path: ['contacts', index, ...path],
    })
    return [
      ...(hours ? hoursFindings(`Contact “${id}”`, hours, place('hours', 'open')) : []),
      ...phones.flatMap((phone, at) =>
        phone.hours
          ? hoursFindings(
              `The number ${phone.number} of contact “${id}”`,
              phone.hours,
              place('phones', at, 'hours', 'open'),
            )
          : [],
      ),
      ...apply.flatMap((way, at) => formFindings(id, way, place('apply', at))),
    ]
  })
}

function formFindings(
  id: string,
  { kind, address }: NonNullable<ContactRecord['apply']>[number],
  place: Place,
): Finding[] {
  if (kind !== 'online-form' || address !== undefined) return []
  return [
    error('form-without-address', place, {
      message: `Contact “${id}” has an online form without an address; expected where the form is found.`,
      remedy: `Add address: https://…, copied from a browser.`,
    }),
  ]
}

type OpenTime = OpeningHoursRecord['open'][number]

/** What overlaps is looked for once every entry by itself is right. */
function hoursFindings(whose: string, { open }: OpeningHoursRecord, place: Place): Finding[] {
  const wrong = open.flatMap((time, index) =>
    entryFindings(whose, time, { ...place, path: [...place.path, index] }),
  )
  return wrong.length > 0 ? wrong : overlaps(whose, open, place)
}

function entryFindings(whose: string, { days, from, to }: OpenTime, place: Place): Finding[] {
  const at = (key: string): Place => ({ ...place, path: [...place.path, key] })
  const twice = days.find((day, index) => days.indexOf(day) !== index)
  return [
    ...(minutesIn(to) > minutesIn(from)
      ? []
      : [
          error('hours-end-first', at('to'), {
            message: `${whose} opens at ${from} and closes at ${to}; expected it to close later the same day.`,
            remedy: `Correct the times. What is open past midnight takes two entries, the first to "24:00", the second from "00:00" on the next day.`,
          }),
        ]),
    ...(twice === undefined
      ? []
      : [
          error('hours-day-twice', at('days'), {
            message: `${whose} names ${twice} twice in one entry; expected each day once.`,
            remedy: `Take one of the two out, or write the day that was meant.`,
          }),
        ]),
  ]
}

/** The first only of each entry: the others are mended with it. */
function overlaps(whose: string, open: readonly OpenTime[], place: Place): Finding[] {
  return open.flatMap((time, index): Finding[] => {
    for (const earlier of open.slice(0, index)) {
      const day = weekdays.find((each) => time.days.includes(each) && earlier.days.includes(each))
      const meets =
        minutesIn(time.from) < minutesIn(earlier.to) && minutesIn(earlier.from) < minutesIn(time.to)
      if (day === undefined || !meets) continue
      return [
        error(
          'hours-overlap',
          { ...place, path: [...place.path, index] },
          {
            message: `${whose} is open on ${day} from ${earlier.from} to ${earlier.to} and from ${time.from} to ${time.to}, which overlap; expected each time once.`,
            remedy: `Correct the times or the days, or make one entry of the two.`,
          },
        ),
      ]
    }
    return []
  })
}
