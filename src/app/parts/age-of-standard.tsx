/** How old the standard is, and whether it should have been revised by now. */
import { useWords } from '#i18n/use-words.ts'
import type { Guide } from '#guide/guide.ts'
import type { Language } from '#guide/languages.ts'
import { isOverdue } from '#guide/review-due.ts'
import { Notice } from '#ui/notice.tsx'
import { whenWords } from './dates.ts'

interface AgeOfStandardProps {
  guide: Pick<Guide, 'age' | 'language'>
  /** YYYY-MM-DD; the build's day on a static page, the reader's own on a phone that runs the script. */
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

/** The sentence that will be true later stands hidden beside the one that is: see `app/scripts/boot.ts`. */
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
