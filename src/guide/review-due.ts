/** Whether a standard should have been revised by now. Pure; the day is passed in. */

/**
 * True once the day (YYYY-MM-DD) or the month (YYYY-MM) is over in which the revision was due: “2022-03” is overdue
 * from 2022-04-01. `today` is YYYY-MM-DD.
 */
export function isOverdue(reviewDue: string, today: string): boolean {
  return today.slice(0, reviewDue.length) > reviewDue
}
