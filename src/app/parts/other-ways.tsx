/** How to reach a contact beside its numbers: its hours, an email, an address to visit, and ways to apply. */
import { useWords } from '#i18n/use-words.ts'
import type { Contact } from '#guide/guide.ts'
import { Hours } from './hours.tsx'
import { visitText } from './visit-text.ts'

export function OtherWays({ contact: { hours, apply = [], email, visit } }: { contact: Contact }) {
  const t = useWords('common')
  return (
    <>
      {hours && <Hours hours={hours} of="place" />}
      {apply.map(({ kind, label, address }) => (
        <p key={label}>
          <strong>{t(`apply.${kind}`)}</strong>{' '}
          {address === undefined ? (
            label
          ) : (
            <a href={address} rel="noreferrer">
              {label}
            </a>
          )}
        </p>
      ))}
      {email !== undefined && (
        <p>
          <strong>{t('email')}</strong> <a href={`mailto:${email}`}>{email}</a>
          <br />
          {t('emailHint')}
        </p>
      )}
      {visit && (
        <p>
          <strong>{t('visit')}</strong> {visitText(visit)}
        </p>
      )}
    </>
  )
}
