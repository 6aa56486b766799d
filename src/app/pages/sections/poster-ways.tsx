/** Every way to reach one contact, on a poster: the numbers large, all else a line each that needs no heading. */
import { Fragment } from 'react'
import type { Contact } from '#guide/guide.ts'
import type { OpeningHours } from '#guide/opening-hours.ts'
import type { poster } from '#i18n/da/poster.ts'
import type { Words } from '#i18n/words.ts'
import { hoursLines } from '#app/parts/hours-lines.ts'
import { visitText } from '#app/parts/visit-text.ts'
import { phoneText } from '#ui/phone.ts'

type PosterWords = Words<typeof poster>

/** The website is shown where there is no number. */
export function PosterWays({ contact, words }: { contact: Contact; words: PosterWords }) {
  const { phones, hours, apply = [], email, visit, website } = contact
  return (
    <>
      {phones.map((phone) => (
        <Fragment key={phone.number}>
          <dd className="poster-number">{phoneText(phone.number)}</dd>
          {phone.hours && <PosterHours hours={phone.hours} words={words} />}
        </Fragment>
      ))}
      {phones.length === 0 && website !== undefined && (
        <dd className="poster-number">{new URL(website).host}</dd>
      )}
      {hours && <PosterHours hours={hours} words={words} />}
      {apply.map(({ label, address }) => (
        <dd key={label}>
          {label}
          {address !== undefined && `: ${address.replace('https://', '')}`}
        </dd>
      ))}
      {email !== undefined && <dd>{email}</dd>}
      {visit && <dd>{visitText(visit)}</dd>}
    </>
  )
}

function PosterHours({ hours, words }: { hours: OpeningHours; words: PosterWords }) {
  const lines = [...hoursLines(hours), ...(hours.openOnHolidays ? [] : [words.notOnHolidays])]
  return lines.map((line) => <dd key={line}>{line}</dd>)
}
