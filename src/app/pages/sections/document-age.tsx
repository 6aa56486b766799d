/** How old one of several documents is. */
import { useWords } from '#i18n/use-words.ts'
import type { Age } from '#guide/guide.ts'
import type { Language } from '#guide/languages.ts'
import { ReviewDue } from '#app/parts/review-due.tsx'
import { whenWords } from '#app/parts/dates.ts'

interface DocumentAgeProps {
  age: Age
  language: Language
  /** YYYY-MM-DD */
  today: string
}

export function DocumentAge({ age, language, today }: DocumentAgeProps) {
  const t = useWords('pages')
  const common = useWords('common')
  const { approved, approvedBy, reviewDue } = age
  const due = reviewDue !== undefined && { when: whenWords(reviewDue, language, common) }
  return (
    <>
      {approved === undefined || approvedBy === undefined
        ? t('standard.documentAge.undated')
        : t('standard.documentAge.approved', {
            when: whenWords(approved, language, common),
            by: approvedBy,
          })}{' '}
      {reviewDue !== undefined && due && (
        <ReviewDue
          on={reviewDue}
          today={today}
          due={t('standard.documentAge.reviewDue', due)}
          overdue={t('standard.documentAge.overdue', due)}
        />
      )}
    </>
  )
}
