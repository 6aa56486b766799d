/** Below the question: the way to the numbers without answering, and the way to clear the answers. */
import { useWords } from '#i18n/use-words.ts'
import type { Guide } from '#guide/guide.ts'
import { Disclosure } from '#ui/disclosure.tsx'
import { Overview } from '#app/parts/overview.tsx'
import { wayOfContact } from '#app/parts/way-of-contact.ts'
import { ClearOrLeave } from './clear-or-leave.tsx'
import { useToday } from './use-today.ts'

interface RatherCallProps {
  guide: Guide
  onClear: () => void
}

export function RatherCall({ guide, onClear }: RatherCallProps) {
  const t = useWords('journey')
  const today = useToday()
  return (
    <>
      <ClearOrLeave guide={guide} onClear={onClear} />
      <Disclosure summary={t(`ratherCall.${wayOfContact(guide.contacts)}`)}>
        <Overview guide={guide} today={today} />
      </Disclosure>
      <noscript>
        <p>
          <strong>{t('withoutScript')}</strong>
        </p>
        <Overview guide={guide} today={today} />
      </noscript>
    </>
  )
}
