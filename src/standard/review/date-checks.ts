/** Checks of dates: what is to be looked at again soon, what is overdue, and what lies in the future by mistake. */
import { mainLanguage } from '#guide/languages.ts'
import { isOverdue } from '#guide/review-due.ts'
import type { LawRecord } from '../schema/law.ts'
import type { SiteRecord } from '../schema/site.ts'
import type { SourceRecord } from '../schema/source.ts'
import type { StandardFact } from '../standard.ts'
import { error, type ReviewOptions, warning } from './check.ts'
import {
  checkDatesOfPrice,
  farAhead,
  isDueBeforeApproval,
  isDueBeforeValid,
} from './date-order-checks.ts'
import type { PlaceInFile } from './fact-check.ts'
import type { DocumentFile, Finding, Place } from './finding.ts'

const daysOfNotice = 90
const daysBetweenChecks = 365

/** Of a document that a standard in force rests on: what is retired is no longer revised. */
export function checkReviewDates(
  file: DocumentFile,
  source: SourceRecord,
  { today }: ReviewOptions,
): Finding[] {
  const due = isDueBeforeApproval(source) ? undefined : source['review-due']
  return [...(due ? dueFinding(file, due, today) : []), ...lawFindings(file, source.law, today)]
}

function dueFinding(file: DocumentFile, due: string, today: string): Finding[] {
  if (!isDueSoon(due, today)) return []
  const what = file === 'source.yaml' ? 'standard' : 'document'
  const message = `The ${what} ${dueWords(due, today)}`
  const remedy = `Ask the municipality for the revised ${what}, then correct the content and the date.`
  return [warning('review-due', { file, path: ['review-due'] }, { message, remedy })]
}

function isDueSoon(due: string, today: string): boolean {
  return isOverdue(due, today) || daysBetween(today, due) <= daysOfNotice
}

function dueWords(due: string, today: string): string {
  return isOverdue(due, today)
    ? `was to be looked at again by ${due}; that is past.`
    : `is to be looked at again by ${due}, within ${daysOfNotice} days.`
}

export function checkPriceDates(
  facts: readonly Pick<StandardFact, 'prices'>[],
  at: PlaceInFile,
  { today }: ReviewOptions,
): Finding[] {
  return facts.flatMap(({ prices = [] }, fact) =>
    prices.flatMap((price, index) => {
      const place = (key: string) => at('facts', fact, 'prices', index, key)
      const due = isDueBeforeValid(price) ? undefined : price['review-due']
      return [
        ...checkDatesOfPrice(price, place, today),
        ...(due !== undefined && isDueSoon(due, today)
          ? [
              warning('price-review-due', place('review-due'), {
                message: `The price of ${price.amount} kr. ${dueWords(due, today)}`,
                remedy: `Ask the municipality for the price of today, then correct the amount and the date.`,
              }),
            ]
          : []),
      ]
    }),
  )
}

/** Reported from the day on, not before: a change of the law cannot be looked up before it is made. */
function lawFindings(file: DocumentFile, law: SourceRecord['law'], today: string): Finding[] {
  return law.flatMap(({ act, paragraph, review }, index) => {
    if (!review || review.on > today) return []
    const place = { file, path: ['law', index, 'review', 'on'] }
    return warning('law-review-due', place, {
      message: `The reference to ${paragraph} ${act[mainLanguage]} was to be looked at again on ${review.on}.`,
      remedy: `Look the paragraph up, correct the reference, then move or remove its review date.`,
    })
  })
}

export function checkSourceDates(
  sources: readonly DatedSource[],
  options: ReviewOptions,
): Finding[] {
  return sources.flatMap((dated) => [
    ...checkFinding(dated, options),
    ...sourceDueFinding(dated, options),
  ])
}

export function checkApproval(
  file: DocumentFile,
  source: SourceRecord,
  { today }: ReviewOptions,
): Finding[] {
  const approved = source.approved?.on
  if (approved === undefined || approved <= today.slice(0, approved.length)) return []
  const what = file === 'source.yaml' ? 'standard' : 'document'
  const place = { file, path: ['approved', 'on'] }
  return [inFuture(`The ${what} was approved on ${approved}`, place, today)]
}

/** What is known from outside the standards: contacts, acute help and the law. */
interface DatedSource {
  readonly name: string
  readonly source: { readonly 'checked-on': string; readonly 'review-due'?: string }
  /** Where the source stands. */
  readonly place: Place
}

function checkFinding({ name, source, place }: DatedSource, { today }: ReviewOptions): Finding[] {
  const day = source['checked-on']
  const at = keyOf(place, 'checked-on')
  if (day > today) return [inFuture(`${name} was checked on ${day}`, at, today)]
  if (daysBetween(day, today) <= daysBetweenChecks) return []
  return [
    warning('check-due', at, {
      message: `${name} was last checked on ${day}, more than a year ago.`,
      remedy: `Check it at its source, then set checked-on to the day you did.`,
    }),
  ]
}

/** Reported from the day on, not before: what changes on a day cannot be looked up before it. */
function sourceDueFinding(
  { name, source, place }: DatedSource,
  { today }: ReviewOptions,
): Finding[] {
  const due = source['review-due']
  if (due === undefined) return []
  if (due > today) return farAhead(due, keyOf(place, 'review-due'), today)
  return [
    warning('source-review-due', keyOf(place, 'review-due'), {
      message: `${name} was to be looked at again on ${due}.`,
      remedy: `Look it up at its source, correct it, then move or remove review-due.`,
    }),
  ]
}

function keyOf({ file, path }: Place, key: string): Place {
  return { file, path: [...path, key] }
}

function inFuture(what: string, place: Place, today: string): Finding {
  return error('date-in-future', place, {
    message: `${what}; expected a day no later than today, ${today}.`,
    remedy: `Correct the date.`,
  })
}

/** Of those contacts that are used. */
export function datedContacts(
  file: Place['file'],
  contacts: SiteRecord['contacts'],
  used: ReadonlySet<string>,
): DatedSource[] {
  return contacts.flatMap(({ id, source }, index) =>
    used.has(id) && 'checked-on' in source
      ? [{ name: `Contact “${id}”`, source, place: { file, path: ['contacts', index, 'source'] } }]
      : [],
  )
}

/** `key` is where the list stands in the file. */
export function datedHelp(
  file: Place['file'],
  key: string,
  listed: SiteRecord['emergency'],
): DatedSource[] {
  return listed.flatMap(({ name, source }, index) =>
    source
      ? [
          {
            name: `The help “${name[mainLanguage]}”`,
            source,
            place: { file, path: [key, index, 'source'] },
          },
        ]
      : [],
  )
}

/** The links of facts; `at` is where the file has what stands at these keys. */
export function datedLinks(
  facts: readonly Pick<StandardFact, 'link'>[],
  at: PlaceInFile,
): DatedSource[] {
  return facts.flatMap(({ link }, index) =>
    link
      ? [
          {
            name: `The link “${link.label[mainLanguage]}”`,
            source: link,
            place: at('facts', index, 'link'),
          },
        ]
      : [],
  )
}

/** The day somebody last looked at what the site says of its accessibility. */
export function checkAccessibilityDate(
  { publisher }: SiteRecord,
  { today }: ReviewOptions,
): Finding[] {
  const day = publisher.accessibility?.on
  if (day === undefined || day <= today) return []
  const place: Place = { file: 'site.yaml', path: ['publisher', 'accessibility', 'on'] }
  return [inFuture(`The accessibility of the site was looked at on ${day}`, place, today)]
}

export function datedLaw({ entries }: LawRecord): DatedSource[] {
  return entries.map((entry, index) => ({
    name: `The law entry “${entry.id}”`,
    source: entry,
    place: { file: 'law.yaml', path: ['entries', index] },
  }))
}

/** Whole days from one date to the next; a month stands for its last day. */
function daysBetween(from: string, to: string): number {
  return Math.round((lastDay(to) - lastDay(from)) / 86_400_000)
}

function lastDay(date: string): number {
  const [year = 0, month = 1, day] = date.split('-').map(Number)
  return day === undefined ? Date.UTC(year, month, 0) : Date.UTC(year, month - 1, day)
}
