/** The review of the fixture with some lines changed, as text that a test can quote. */
import type { Finding } from '#standard/review/finding.ts'
import { checkReferences } from '#standard/review/references.ts'
import { review } from '#standard/review/review.ts'
import { type Change, recordsWith, standardId, standardWith, today } from './standard-records.ts'

export function reviewed(...changes: readonly Change[]): string {
  return review(standardWith(...changes), { today })
    .map(inWords)
    .join('\n\n')
}

export function referencesOf(...changes: readonly Change[]): string {
  return checkReferences(standardId, recordsWith(...changes))
    .map(inWords)
    .join('\n\n')
}

function inWords({ severity, code, place, message, remedy }: Finding): string {
  return `${severity} ${code} at ${place.file} ${place.path.join('.')}\n${message}\n${remedy}`
}

export function inStandard(from: string, to: string): Change {
  return { in: 'standard.yaml', from, to }
}

export function inSource(from: string, to: string): Change {
  return { in: 'source.yaml', from, to }
}

export function inMunicipality(from: string, to: string): Change {
  return { in: 'municipality.yaml', from, to }
}

export function inSite(from: string, to: string): Change {
  return { in: 'site.yaml', from, to }
}

export function inLaw(from: string, to: string): Change {
  return { in: 'law.yaml', from, to }
}
