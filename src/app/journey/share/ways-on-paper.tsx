/** Every way to reach one contact, on paper: nothing can be pressed there, so addresses are written out. */
import { Fragment } from 'react'
import { useWords } from '#i18n/use-words.ts'
import type { Contact } from '#guide/guide.ts'
import { phoneText } from '#ui/phone.ts'
import { Hours } from '#app/parts/hours.tsx'
import { visitText } from '#app/parts/visit-text.ts'

/** The website is shown where there is no number. */
export function WaysOnPaper({ contact }: { contact: Contact }) {
  const t = useWords('common')
  const { phones, website, hours, apply = [], email, visit } = contact
  return (
    <>
      {phones.map((phone) => (
        <Fragment key={phone.number}>
          <p className="call-number">{phoneText(phone.number)}</p>
          {phone.hours && <Hours hours={phone.hours} of="phone" />}
        </Fragment>
      ))}
      {phones.length === 0 && website !== undefined && <p>{website}</p>}
      {hours && <Hours hours={hours} of="place" />}
      {apply.map(({ kind, label, address }) => (
        <p key={label}>
          {t(`apply.${kind}`)} {label}
          {address !== undefined && `, ${address}`}
        </p>
      ))}
      {email !== undefined && (
        <p>
          {t('email')} {email}
        </p>
      )}
      {visit && (
        <p>
          {t('visit')} {visitText(visit)}
        </p>
      )}
    </>
  )
}
