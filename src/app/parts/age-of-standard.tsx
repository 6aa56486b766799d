/** How old the standard is, and whether it should have been revised by now. */
import { useWords } from '#i18n/use-words.ts'
import type { Guide } from '#guide/guide.ts'
import { Notice } from '#ui/notice.tsx'
import { whenWords } from './dates.ts'
import { ReviewDue } from './review-due.tsx'

interface AgeOfStandardProps {
  guide: Pick<Guide, 'age' | 'language'>
  /** YYYY-MM-DD; the day of the build on a static page, today on an outcome. */
  today: string
}

export function AgeOfStandard({ guide: { age, language }, today }: AgeOfStandardProps) {
  const t = useWords('common')
  const { document, approved, approvedBy, reviewDue } = age
  const due = reviewDue !== undefined && { when: whenWords(reviewDue, language, t) }
  return (
    <Notice tone="info">
      <p>
        {approved === undefined || approvedBy === undefined
          ? t('age.undated')
          : t('age.approved', { when: whenWords(approved, language, t), by: approvedBy })}{' '}
        {reviewDue !== undefined && due && (
          <ReviewDue
            on={reviewDue}
            today={today}
            due={t('age.reviewDue', due)}
            overdue={t('age.overdue', due)}
          />
        )}
        {document !== undefined && <> {t('age.document', { document })}</>}
      </p>
    </Notice>
  )
}
