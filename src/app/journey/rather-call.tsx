/** Below the question: the way to the numbers without answering, and the way to clear the answers. */
import { useMemo } from 'react'
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
  // The longest part of the page, mostly folded: the same element, so that React passes it over at each question.
  const overview = useMemo(() => <Overview guide={guide} today={today} />, [guide, today])
  return (
    <>
      <ClearOrLeave frame={guide} onClear={onClear} />
      <Disclosure summary={t(`ratherCall.${wayOfContact(guide.contacts)}`)}>{overview}</Disclosure>
      <noscript>
        <p>
          <strong>{t('withoutScript')}</strong>
        </p>
        {overview}
      </noscript>
    </>
  )
}
