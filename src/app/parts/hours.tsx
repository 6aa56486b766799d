/** When somebody answers or a door is open, as a sign has it. */
import { Fragment } from 'react'
import { useWords } from '#i18n/use-words.ts'
import type { OpeningHours } from '#guide/opening-hours.ts'

interface HoursProps {
  hours: OpeningHours
  of: 'place' | 'phone'
}

export function Hours({ hours, of }: HoursProps) {
  const t = useWords('common')
  const { lines, note, openOnHolidays } = hours
  return (
    <p>
      <strong>{t(`hours.${of}`)}</strong> <OpenNow hours={hours} />
      {lines.map((line) => (
        <Fragment key={line}>
          <br />
          {line}
        </Fragment>
      ))}
      <br />
      {t(openOnHolidays ? 'hours.onHolidays' : 'hours.notOnHolidays')} {note}
    </p>
  )
}

/**
 * The place where `scripts/hours/open-now.ts` says whether it is open. React leaves alone what stands there, as its own text
 * of it never changes, nor minds it when it hydrates: the script may come first. On paper it would soon be untrue.
 */
function OpenNow({ hours: { week, openOnHolidays } }: { hours: OpeningHours }) {
  return (
    <span
      className="screen-only"
      data-week={week.map((span) => span.join('-')).join(' ')}
      data-holidays={openOnHolidays}
      suppressHydrationWarning
    >
      {''}
    </span>
  )
}
