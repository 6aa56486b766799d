/** How whoever runs the site is reached; nothing where that is not known. */
import { useWords } from '#i18n/use-words.ts'
import type { Publisher } from '#guide/site.ts'
import { PhoneLink } from '#ui/phone-link.tsx'

export function PublisherContact({ publisher: { mail, phone } }: { publisher: Publisher }) {
  const t = useWords('common')
  if (mail === undefined && phone === undefined) return null
  return (
    <p>
      {t('publisher.contact')} {mail !== undefined && <a href={`mailto:${mail}`}>{mail}</a>}{' '}
      {phone !== undefined && <PhoneLink number={phone} />}
    </p>
  )
}
