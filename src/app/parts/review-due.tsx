/** When something is to be looked at again, or was. */
import { isOverdue } from '#guide/review-due.ts'

interface ReviewDueProps {
  /** YYYY-MM-DD or YYYY-MM */
  on: string
  /** YYYY-MM-DD */
  today: string
  due: string
  overdue: string
}

/** Both sentences are in the page, one hidden; `app/scripts/boot.ts` swaps them once the date has passed. */
export function ReviewDue({ on, today, due, overdue }: ReviewDueProps) {
  if (isOverdue(on, today)) return overdue
  return (
    <span data-review-due={on}>
      <span>{due}</span>
      <span hidden>{overdue}</span>
    </span>
  )
}
