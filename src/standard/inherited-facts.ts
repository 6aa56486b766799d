/** What a standard inherits of its municipality's facts: those of which it says nothing itself. Pure. */
import type { MunicipalityRecord } from './schema/municipality.ts'
import type { StandardRecord } from './schema/standard.ts'

export type MunicipalityFact = MunicipalityRecord['facts'][number]

/** As the municipality states them, their clauses with the names of their documents. */
export function inheritedFacts(
  standard: Pick<StandardRecord, 'facts'>,
  municipality: Pick<MunicipalityRecord, 'facts'>,
): readonly MunicipalityFact[] {
  return municipality.facts.filter((fact) => !isSaidBy(standard, fact))
}

/** Several things may be good to know, so only a standard that says there is nothing inherits nothing. */
function isSaidBy({ facts }: Pick<StandardRecord, 'facts'>, { kind }: MunicipalityFact): boolean {
  return facts.some((own) => own.kind === kind && (kind !== 'good-to-know' || !own.text))
}
