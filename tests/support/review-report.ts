/** The review of the fixture with some lines changed, as text that a test can quote. */
import { clauseUses } from '#standard/clause-uses.ts'
import { checkContactClauses } from '#standard/review/contact-clauses.ts'
import type { Finding } from '#standard/review/finding.ts'
import {
  checkClauseIds,
  checkLawIds,
  checkMunicipalityIds,
  checkSiteIds,
} from '#standard/review/id-references.ts'
import { checkMunicipalityReferences, checkReferences } from '#standard/review/references.ts'
import { review } from '#standard/review/review.ts'
import { reviewDocument } from '#standard/review/review-document.ts'
import { reviewLaw, reviewMunicipality, reviewSite } from '#standard/review/review-shared.ts'
import { checkSharedQuestions } from '#standard/review/shared-question-checks.ts'
import { type Change, recordsWith, standardId, standardWith, today } from './standard-records.ts'

export function reviewed(...changes: readonly Change[]): string {
  const standard = standardWith(...changes)
  const used = new Set(standard.contacts.map(({ contact }) => contact.id))
  return report([
    ...review(standard, { today }),
    ...checkSharedQuestions(standard.municipality, [standard]),
    ...standard.documents.flatMap(({ record }) =>
      reviewDocument('source.yaml', record, {
        today,
        used: new Set(clauseUses(standard).keys()),
        isInForce: !standard.retired,
      }),
    ),
    ...reviewMunicipality(standard.municipality, { today, used }),
    ...reviewSite(standard.site, { today, used }),
    ...reviewLaw(standard.law, { today }),
  ])
}

export function referencesOf(...changes: readonly Change[]): string {
  const records = recordsWith(...changes)
  const [, folder = ''] = standardId.split('/')
  const { source } = records
  if (!source) throw new Error('The example has a source.yaml')
  return report([
    ...checkReferences(records),
    ...checkMunicipalityReferences(records.municipality, records.site),
    ...checkMunicipalityIds(records.municipality),
    ...checkSiteIds(records.site),
    ...checkLawIds(records.law),
    ...checkClauseIds('source.yaml', source),
    ...checkContactClauses(records.municipality, new Map([[folder, source]]), records.documents),
  ])
}

export function report(findings: readonly Finding[]): string {
  return findings.map(inWords).join('\n\n')
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
