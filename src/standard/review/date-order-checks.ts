/** Checks of dates that cannot both be right, or that lie so far off that a figure was probably mistyped. */
import type { SourceRecord } from '../schema/source.ts'
import { error, type ReviewOptions, warning } from './check.ts'
import type { DocumentFile, Finding, Place } from './finding.ts'

/** Nothing that still holds is older, and nobody sets a date so far ahead. */
const mostYearsBack = 30
const mostYearsAhead = 15

/** Whether the document was to be revised before it was approved; of a month, only what is certain. */
export function isDueBeforeApproval({ approved, 'review-due': due }: SourceRecord): boolean {
  return approved !== undefined && due !== undefined && isBefore(due, approved.on)
}

export function checkDocumentDates(
  file: DocumentFile,
  source: SourceRecord,
  { today }: ReviewOptions,
): Finding[] {
  const { approved, 'review-due': due } = source
  const at = { file, path: ['review-due'] }
  return [
    ...(isDueBeforeApproval(source)
      ? [
          error('review-before-approval', at, {
            message: `It was to be revised by ${due ?? ''}, before it was approved on ${approved?.on ?? ''}; expected a later date.`,
            remedy: `Correct the date that is mistyped.`,
          }),
        ]
      : []),
    ...(due === undefined ? [] : farAhead(due, at, today)),
    ...(approved ? farBack(approved.on, { file, path: ['approved', 'on'] }, today) : []),
  ]
}

/** Whether the price was to be looked at again before it is one. */
export function isDueBeforeValid(price: PriceDates): boolean {
  const { 'valid-from': from, 'review-due': due } = price
  return from !== undefined && due !== undefined && due < from
}

interface PriceDates {
  readonly 'valid-from'?: string
  readonly 'review-due'?: string
}

/** `at` is where the price has what stands at the key. */
export function checkDatesOfPrice(
  price: PriceDates,
  at: (key: string) => Place,
  today: string,
): Finding[] {
  const { 'valid-from': from, 'review-due': due } = price
  return [
    ...(isDueBeforeValid(price)
      ? [
          error('price-review-before-valid', at('review-due'), {
            message: `The price is valid from ${from ?? ''}, yet was to be looked at again by ${due ?? ''}; expected a later date.`,
            remedy: `Correct the date that is mistyped.`,
          }),
        ]
      : []),
    ...(from === undefined
      ? []
      : [...farAhead(from, at('valid-from'), today), ...farBack(from, at('valid-from'), today)]),
    ...(due === undefined ? [] : farAhead(due, at('review-due'), today)),
  ]
}

export function farAhead(date: string, place: Place, today: string): Finding[] {
  return yearOf(date) - yearOf(today) > mostYearsAhead ? [unlikely(date, place, 'ahead')] : []
}

function farBack(date: string, place: Place, today: string): Finding[] {
  return yearOf(today) - yearOf(date) > mostYearsBack ? [unlikely(date, place, 'back')] : []
}

function unlikely(date: string, place: Place, where: 'ahead' | 'back'): Finding {
  const most = where === 'ahead' ? `${mostYearsAhead} years ahead` : `${mostYearsBack} years ago`
  return warning('date-unlikely', place, {
    message: `The date ${date} is more than ${most}; expected one that is nearer.`,
    remedy: `Look at the year again.`,
  })
}

function isBefore(date: string, other: string): boolean {
  const length = Math.min(date.length, other.length)
  return date.slice(0, length) < other.slice(0, length)
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4))
}
