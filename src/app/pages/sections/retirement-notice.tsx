/** That a standard no longer holds, and where to turn instead; nothing for one that does. */
import { useWords } from '#i18n/use-words.ts'
import type { Handbook } from '#publication/handbook.ts'
import { Notice } from '#ui/notice.tsx'
import { longDate } from '#i18n/long-date.ts'
import { href, addresses } from '#app/addresses/page-addresses.ts'

export function RetirementNotice({ handbook: { guide, retired } }: { handbook: Handbook }) {
  const t = useWords('pages')
  if (!retired) return null
  const { on, text, replacedBy } = retired
  return (
    <Notice tone="warning" heading={t('retired.heading', { date: longDate(on, guide.language) })}>
      <p>{text}</p>
      {replacedBy !== undefined && (
        <p>
          <a href={href(addresses.standard(guide.language, replacedBy, 'start'))}>
            {t('retired.replacement')}
          </a>
        </p>
      )}
    </Notice>
  )
}
