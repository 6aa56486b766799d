/** Whom to turn to when it cannot wait: for those who are worse off than any guide can help. */
import { useWords } from '#i18n/use-words.ts'
import type { Guide } from '#guide/guide.ts'
import { Disclosure } from '#ui/disclosure.tsx'
import { PhoneLink } from '#ui/phone-link.tsx'
import { longDate } from '#i18n/long-date.ts'

export function UrgentHelp({ guide }: { guide: Guide }) {
  const t = useWords('common')
  const { municipality, site, language } = guide
  if (municipality.acute.length === 0) return null
  return (
    <Disclosure summary={t('urgent.heading')} headingLevel={3}>
      <ul>
        {[...site.emergency, ...municipality.acute].map(({ name, when, number, source }) => (
          <li key={name}>
            {when}: {name} {number !== undefined && <PhoneLink number={number} />}{' '}
            {source && (
              <span className="small-text">
                {t('urgent.source', {
                  source: source.text,
                  date: longDate(source.checkedOn, language),
                })}
              </span>
            )}
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
