/** Days and times by the clock of Denmark, wherever the phone is. Pure. */

export const minutesOfDay = 24 * 60

export interface DanishTime {
  /** YYYY-MM-DD */
  readonly date: string
  readonly minute: number
}

// The Swedish format is YYYY-MM-DD HH:MM.
const clock = new Intl.DateTimeFormat('sv', {
  timeZone: 'Europe/Copenhagen',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
})

/** `instant` is in milliseconds since 1970. */
export function danishTime(instant: number): DanishTime {
  const [date = '', time = ''] = clock.format(instant).split(' ')
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return { date, minute: hours * 60 + minutes }
}

/** The day so many days later; dates are YYYY-MM-DD. */
export function dayAfter(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10)
}

/** 0 is Monday. */
export function weekdayOf(date: string): number {
  return (new Date(date).getUTCDay() + 6) % 7
}
