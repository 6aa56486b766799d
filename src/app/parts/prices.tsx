/** Prices, one a line; one that should have been looked at again says so. */
import { Fragment } from 'react'
import type { Price } from '#guide/guide.ts'
import { isOverdue } from '#guide/review-due.ts'

interface PricesProps {
  prices: readonly Price[]
  /** Whether words stand before them in the same paragraph. */
  isBelow: boolean
  /** YYYY-MM-DD; the day of the build on a static page, today on an outcome. */
  today: string
}

export function Prices({ prices, isBelow, today }: PricesProps) {
  return prices.map(({ text, reviewDue, overdue }, index) => (
    <Fragment key={text}>
      {(isBelow || index > 0) && <br />}
      {text}{' '}
      {reviewDue !== undefined &&
        (isOverdue(reviewDue, today) ? (
          overdue
        ) : (
          // `app/scripts/boot.ts` shows it once the date has passed.
          <span data-review-due={reviewDue}>
            <span hidden>{overdue}</span>
          </span>
        ))}
    </Fragment>
  ))
}
