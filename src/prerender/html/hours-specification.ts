/** Opening hours as schema.org's OpeningHoursSpecification. */
import { minutesOfDay } from '#guide/danish-time.ts'
import type { OpeningHours } from '#guide/opening-hours.ts'

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** One for the days that open and close alike, and one for the holidays on which it is closed. */
export function hoursSpecification({ week, openOnHolidays }: OpeningHours): object[] {
  const alike = new Map<string, string[]>()
  for (const [index, day] of days.entries()) {
    const start = index * minutesOfDay
    for (const [from, to] of week) {
      const [opens, closes] = [Math.max(from - start, 0), Math.min(to - start, minutesOfDay)]
      if (opens >= closes) continue
      const times = `${clock(opens)}–${clock(closes)}`
      alike.set(times, [...(alike.get(times) ?? []), day])
    }
  }
  return [
    ...[...alike].map(([times, dayOfWeek]) => specification(dayOfWeek, times)),
    // It opens as it closes, which is schema.org's way to say that it does not open.
    ...(openOnHolidays ? [] : [specification('PublicHolidays', '00:00–00:00')]),
  ]
}

function specification(dayOfWeek: string | readonly string[], times: string) {
  const [opens, closes] = times.split('–')
  return { '@type': 'OpeningHoursSpecification', dayOfWeek, opens, closes }
}

/** The end of the day is its last minute, as schema.org has no 24:00. */
function clock(minutes: number): string {
  const within = Math.min(minutes, minutesOfDay - 1)
  return [Math.floor(within / 60), within % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':')
}
