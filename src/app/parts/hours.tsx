/** When somebody answers or a door is open, as a sign has it. */
import { Fragment } from 'react'
import { useWords } from '#i18n/use-words.ts'
import type { OpeningHours } from '#guide/opening-hours.ts'

interface HoursProps {
  hours: OpeningHours
  of: 'place' | 'phone'
}

export function Hours({ hours: { lines, note, openOnHolidays }, of }: HoursProps) {
  const t = useWords('common')
  return (
    <p>
      <strong>{t(`hours.${of}`)}</strong>
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
