/** Opening hours as an editor writes them → as a sign on a door has them, and as a clock can be held against. Pure. */
import { minutesOfDay } from '#guide/danish-time.ts'
import { inEach } from '#guide/in-each.ts'
import { joinSpans } from '#guide/join-spans.ts'
import { type Language, languageTable } from '#guide/languages.ts'
import type { OpeningHours, OpenSpan } from '#guide/opening-hours.ts'
import { type OpeningHoursRecord, type Weekday, weekdays } from './schema/opening-hours.ts'
import type { Localized } from './walk/localized.ts'

export type LocalizedHours = Localized<OpeningHoursRecord>
type OpenTime = LocalizedHours['open'][number]

/** Written out here, as phones from 2020 cannot write a span of days. */
export function toOpeningHours(
  { open, openOnHolidays, note }: LocalizedHours,
  language: Language,
): OpeningHours {
  return {
    lines: linesOf(open, language),
    week: weekOf(open),
    ...(openOnHolidays && { openOnHolidays }),
    ...(note !== undefined && { note }),
  }
}

/** Days that are open at several times share a line: “Mandag–fredag 9.00–12.00, 13.00–15.00”. */
function linesOf(open: readonly OpenTime[], language: Language): string[] {
  const times = new Map<string, string[]>()
  for (const { days, from, to } of open) {
    const named = daysInWords(days, language)
    const time = `${timeInWords(from, language)}–${timeInWords(to, language)}`
    times.set(named, [...(times.get(named) ?? []), time])
  }
  return [...times].map(
    ([days, own]) => `${days.charAt(0).toUpperCase()}${days.slice(1)} ${own.join(', ')}`,
  )
}

/** Days that follow one another are a span: “mandag–torsdag, lørdag”. */
function daysInWords(days: readonly Weekday[], language: Language): string {
  const places = weekdays.flatMap((day, place) => (days.includes(day) ? [place] : []))
  const ends = places.filter((place) => !places.includes(place + 1))
  return places
    .filter((place) => !places.includes(place - 1))
    .map((first, index) => {
      const last = ends[index] ?? first
      const named = [first, last].map((place) => words[language].days[place])
      return [...new Set(named)].join('–')
    })
    .join(', ')
}

/** "09:00" → “9.00” where the language writes it so. Never with am or pm, which a span would need twice. */
function timeInWords(time: string, language: Language): string {
  return time.replace(/^0/, '').replace(':', words[language].betweenHourAndMinute)
}

const words = inEach((language) => {
  const { locale } = languageTable[language]
  const day = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' })
  const time = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' })
  const separator = time.formatToParts(0).find(({ type }) => type === 'literal')
  return {
    // The first of January 2024 was a Monday.
    days: weekdays.map((_, place) => day.format(Date.UTC(2024, 0, 1 + place))),
    betweenHourAndMinute: separator?.value ?? ':',
  }
})

/** In order; what goes on past an entry or past midnight is one span. */
function weekOf(open: readonly OpenTime[]): readonly OpenSpan[] {
  const spans = open.flatMap(({ days, from, to }) =>
    days.map((day): OpenSpan => {
      const start = weekdays.indexOf(day) * minutesOfDay
      return [start + minutesIn(from), start + minutesIn(to)]
    }),
  )
  return joinSpans(spans.toSorted(([one], [other]) => one - other))
}

/** Of the day: "09:30" → 570. */
export function minutesIn(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}
