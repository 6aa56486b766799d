/** Rules on dates: what is to be looked at again soon, what is overdue, and what lies in the future by mistake. */
import { isOverdue } from '#guide/review-due.ts'
import type { Standard } from '../standard.ts'
import type { Finding, Place } from './finding.ts'
import { error, inSource, type Rule, type ReviewOptions, warning } from './rule.ts'

const daysOfNotice = 90
const daysBetweenChecks = 365

/** A retired standard is no longer revised. */
export const checkReviewDates: Rule = ({ source, retired }, { today }) => {
  if (retired) return []
  const due = source['review-due']
  return [...(due ? dueFinding(due, today) : []), ...lawFindings(source.law, today)]
}

function dueFinding(due: string, today: string): Finding[] {
  const isPast = isOverdue(due, today)
  if (!isPast && daysBetween(today, due) > daysOfNotice) return []
  const message = isPast
    ? `The standard was to be looked at again by ${due}; that is past.`
    : `The standard is to be looked at again by ${due}, within ${daysOfNotice} days.`
  const remedy = `Ask the municipality for the revised standard, then correct the content and the date.`
  return [warning('review-due', inSource('review-due'), { message, remedy })]
}

/** A law cannot be looked up before it has changed, so there is no notice. */
function lawFindings(law: Standard['source']['law'], today: string): Finding[] {
  return law.flatMap(({ act, paragraph, review }, index) => {
    if (!review || review.on > today) return []
    return warning('law-review-due', inSource('law', index, 'review', 'on'), {
      message: `The reference to ${paragraph} ${act.da} was to be looked at again on ${review.on}.`,
      remedy: `Look the paragraph up, correct the reference, then move or remove its review date.`,
    })
  })
}

export const checkContactDates: Rule = (standard, options) =>
  checkedOn(standard).flatMap(({ name, day, place }) => checkFinding(name, day, place, options))

export const checkApproval: Rule = ({ source }, { today }) => {
  const approved = source.approved?.on
  if (approved === undefined || approved <= today.slice(0, approved.length)) return []
  return [inFuture(`The standard was approved on ${approved}`, inSource('approved', 'on'), today)]
}

function checkFinding(
  name: string,
  day: string,
  place: Place,
  { today }: ReviewOptions,
): Finding[] {
  if (day > today) return [inFuture(`${name} was checked on ${day}`, place, today)]
  if (daysBetween(day, today) <= daysBetweenChecks) return []
  return [
    warning('check-due', place, {
      message: `${name} was last checked on ${day}, more than a year ago.`,
      remedy: `Check it at its source, then set checked-on to the day you did.`,
    }),
  ]
}

function inFuture(what: string, place: Place, today: string): Finding {
  return error('date-in-future', place, {
    message: `${what}; expected a day no later than today, ${today}.`,
    remedy: `Correct the date.`,
  })
}

/** The contacts this standard uses and the site's emergency numbers, where their source is dated. */
function checkedOn({ contacts, municipality, site }: Standard) {
  const used = new Set(contacts.map((use) => use.contact.id))
  const places = municipality.contacts.flatMap(({ id, source }, index) => {
    if (!used.has(id) || !('checked-on' in source)) return []
    const place: Place = {
      file: 'municipality.yaml',
      path: ['contacts', index, 'source', 'checked-on'],
    }
    return { name: `Contact “${id}”`, day: source['checked-on'], place }
  })
  const emergency = site.emergency.flatMap(({ number, source }, index) => {
    if (!source) return []
    const place: Place = { file: 'site.yaml', path: ['emergency', index, 'source', 'checked-on'] }
    return { name: `The emergency number ${number}`, day: source['checked-on'], place }
  })
  return [...places, ...emergency]
}

/** Whole days from one date to the next; a month stands for its last day. */
function daysBetween(from: string, to: string): number {
  return Math.round((lastDay(to) - lastDay(from)) / 86_400_000)
}

function lastDay(date: string): number {
  const [year = 0, month = 1, day] = date.split('-').map(Number)
  return day === undefined ? Date.UTC(year, month, 0) : Date.UTC(year, month - 1, day)
}
