/** The lines to sign on paper, for the version that the page shows. */
import { useWords } from '#i18n/use-words.ts'
import type { Handbook } from '#publication/handbook.ts'
import { longDate } from '#i18n/long-date.ts'

export const signatureAnchor = 'signature'

export function Signature({ handbook, today }: { handbook: Handbook; today: string }) {
  const t = useWords('rules')
  const { guide, version } = handbook
  const lines = [
    t('signature.name'),
    t('signature.position'),
    t('signature.date'),
    t('signature.signature'),
  ]
  return (
    <section className="signature" id={signatureAnchor}>
      <h2>{t('signature.heading')}</h2>
      <p>{t('signature.text')}</p>
      <p>{t('signature.version', { version, date: longDate(today, guide.language) })}</p>
      <ul className="nobullet-list">
        {lines.map((line) => (
          <li key={line} className="signature-line">
            {line}
          </li>
        ))}
      </ul>
    </section>
  )
}
