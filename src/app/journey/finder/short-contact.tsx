/** Whom to turn to, short: the numbers or, where there is none, another way. */
import { useWords } from '#i18n/use-words.ts'
import type { FoundContact } from '#guide/finder-lines.ts'
import { CallButton } from '#ui/call-button.tsx'

export function ShortContact({ contact, whoShouldCall }: FoundContact) {
  const t = useWords('common')
  const { name, phones, email, apply = [], website } = contact
  return (
    <>
      <p>
        {whoShouldCall !== undefined && <>{whoShouldCall}: </>}
        {name}
      </p>
      {phones.map(({ number, label }) => (
        <CallButton key={number} number={number} label={t('call', { name })} detail={label} />
      ))}
      {phones.length === 0 && (
        <p>
          {apply.length > 0 ? (
            apply.map(({ kind, label, address }) => (
              <span key={label}>
                {t(`apply.${kind}`)} {address ? <a href={address}>{label}</a> : label}{' '}
              </span>
            ))
          ) : email !== undefined ? (
            <a href={`mailto:${email}`}>{email}</a>
          ) : (
            website !== undefined && <a href={website}>{new URL(website).host}</a>
          )}
        </p>
      )}
    </>
  )
}
