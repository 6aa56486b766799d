/** Where to ring when it cannot wait: at the same place on every page, with the source of every number but 112. */
import { useWords } from '#i18n/use-words.ts'
import type { Site } from '#guide/site.ts'
import { EmergencyBox } from '#ui/emergency-box.tsx'
import { PhoneLink } from '#ui/phone-link.tsx'
import { longDate } from '#i18n/long-date.ts'

export function AcuteHelp({ site }: { site: Site }) {
  const t = useWords('common')
  return (
    <EmergencyBox label={t('acute')}>
      {site.emergency.map(({ name, when, number, source }) => (
        <span key={name}>
          {when}: {number === undefined ? name : <PhoneLink number={number} />}{' '}
          {source && (
            <small>
              ({source.text}, {longDate(source.checkedOn, site.language)}){' '}
            </small>
          )}
        </span>
      ))}
    </EmergencyBox>
  )
}
