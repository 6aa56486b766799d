/** Whether a place is open at an instant, and when it closes or opens next. Pure: instant and holidays are passed in. */
import { danishTime, dayAfter, minutesOfDay, weekdayOf } from './danish-time.ts'
import { joinSpans } from './join-spans.ts'
import type { OpeningHours, OpenSpan } from './opening-hours.ts'

/** Days on which offices are closed, whatever day of the week it is. Dates are YYYY-MM-DD. */
export interface ClosedDays {
  /** Public holidays by Danish law. */
  readonly holidays: readonly string[]
  /** No holidays by law, but many offices are closed. */
  readonly doubtful: readonly string[]
  /** The last day that the lists know of. */
  readonly through: string
}

/** A time by the clock of Denmark. */
export interface Moment {
  /** YYYY-MM-DD */
  readonly date: string
  /** From the day that was asked about, which is 0. */
  readonly daysAhead: number
  /** Of its day; something may close at 1440, the end of the day. */
  readonly minute: number
}

export interface OpenState {
  readonly isOpen: boolean
  /** When it closes or, where it is closed, opens next; absent where that is too far ahead to know. */
  readonly until?: Moment
  /** Whether many offices are closed on the day that it is open, or opens next. */
  readonly isDoubtful: boolean
}

type Hours = Pick<OpeningHours, 'week' | 'openOnHolidays'>

/** Whoever is open on one day of the week may find it a holiday twice in a row, at Christmas and New Year. */
const daysLookedAhead = 28

/** `instant` is in milliseconds since 1970. Undefined once the holidays are no longer known. */
export function openAt(hours: Hours, closed: ClosedDays, instant: number): OpenState | undefined {
  const { date: today, minute: now } = danishTime(instant)
  const days = Array.from({ length: daysLookedAhead }, (_, ahead) => dayAfter(today, ahead))
  const known = days.filter((day) => day <= closed.through)
  if (known.length === 0) return undefined
  const isDoubtful = (day: string) => !hours.openOnHolidays && closed.doubtful.includes(day)
  const span = spansOn(known, hours, closed.holidays).find(([, to]) => to > now)
  if (!span) return { isOpen: false, isDoubtful: false }
  const [from, to] = span
  if (from > now) {
    const until = momentAt(today, Math.floor(from / minutesOfDay), from)
    return { isOpen: false, until, isDoubtful: isDoubtful(until.date) }
  }
  const isEndKnown = to < known.length * minutesOfDay
  return {
    isOpen: true,
    ...(isEndKnown && { until: momentAt(today, Math.ceil(to / minutesOfDay) - 1, to) }),
    isDoubtful: isDoubtful(today),
  }
}

/** In order, in minutes since the beginning of the first day. */
function spansOn(
  days: readonly string[],
  { week, openOnHolidays }: Hours,
  holidays: readonly string[],
): readonly OpenSpan[] {
  const spans = days.flatMap((day, ahead): readonly OpenSpan[] => {
    if (!openOnHolidays && holidays.includes(day)) return []
    const start = weekdayOf(day) * minutesOfDay
    return week
      .map(([from, to]): OpenSpan => [
        Math.max(from - start, 0),
        Math.min(to - start, minutesOfDay),
      ])
      .filter(([from, to]) => from < to)
      .map(([from, to]): OpenSpan => [from + ahead * minutesOfDay, to + ahead * minutesOfDay])
  })
  return joinSpans(spans)
}

/** `time` is in minutes since the beginning of today. */
function momentAt(today: string, daysAhead: number, time: number): Moment {
  return { date: dayAfter(today, daysAhead), daysAhead, minute: time - daysAhead * minutesOfDay }
}
