/** Whether a place is open, and until when, in words. Pure. */
import type { Moment, OpenState } from '#guide/open-at.ts'
import type { pages } from '#i18n/da/pages.ts'
import { fill } from '#i18n/fill.ts'
import type { Words } from '#i18n/words.ts'

/** The words of one language; `locale` is how it names days. */
export interface OpenWords {
  readonly locale: string
  readonly words: Words<(typeof pages)['openNow']>
}

export function sayOpen({ isOpen, until, isDoubtful }: OpenState, language: OpenWords): string {
  const { words } = language
  const when = until ? momentInWords(until, language) : ''
  if (isOpen) {
    if (isDoubtful) return words.mayBeClosed
    return until ? fill(words.closes, { when }) : words.open
  }
  if (!until) return words.closed
  return fill(isDoubtful ? words.opensPerhaps : words.opens, { when })
}

function momentInWords({ date, daysAhead, minute }: Moment, { locale, words }: OpenWords): string {
  const minutes = minute % 60
  const time = fill(minutes === 0 ? words.hour : words.hourAndMinute, {
    hour: String(Math.floor(minute / 60)),
    minute: String(minutes).padStart(2, '0'),
  })
  if (daysAhead === 0) return time
  if (daysAhead === 1) return `${words.tomorrow} ${time}`
  // From a week on, the day of the week alone would mean an earlier one.
  const isSoon = daysAhead < 7
  const day = new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    ...(!isSoon && { day: 'numeric', month: 'long' }),
    timeZone: 'UTC',
  })
  return `${day.format(Date.parse(date))} ${time}`
}
