/** How old the standard is, and whether it should have been revised by now. */
import { useWords } from '#i18n/use-words.ts'
import type { Guide } from '#guide/guide.ts'
import type { Language } from '#guide/languages.ts'
import { isOverdue } from '#guide/review-due.ts'
import { Notice } from '#ui/notice.tsx'
import { whenWords } from './dates.ts'

interface AgeOfStandardProps {
  guide: Pick<Guide, 'age' | 'language'>
  /** YYYY-MM-DD; the day of the build on a static page, today on an outcome. */
  today: string
}

export function AgeOfStandard({ guide: { age, language }, today }: AgeOfStandardProps) {
  const t = useWords('common')
  const { approved, approvedBy, reviewDue } = age
  return (
    <Notice tone="info">
      <p>
        {approved === undefined || approvedBy === undefined
          ? t('age.undated')
          : t('age.approved', { when: whenWords(approved, language, t), by: approvedBy })}{' '}
        {reviewDue !== undefined && <ReviewDue {...{ reviewDue, today, language }} />}
      </p>
    </Notice>
  )
}

interface ReviewDueProps {
  reviewDue: string
  today: string
  language: Language
}

/** Both sentences are in the page, one hidden; `app/scripts/boot.ts` swaps them once the date has passed. */
function ReviewDue({ reviewDue, today, language }: ReviewDueProps) {
  const t = useWords('common')
  const when = { when: whenWords(reviewDue, language, t) }
  if (isOverdue(reviewDue, today)) return t('age.overdue', when)
  return (
    <span data-review-due={reviewDue}>
      <span>{t('age.reviewDue', when)}</span>
      <span hidden>{t('age.overdue', when)}</span>
    </span>
  )
}
