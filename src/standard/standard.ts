/** A standard as the build works with it: its records joined, shared options and the voice question written out. */
import type { z } from 'zod'
import type { assembledSchema } from './schema/assembled.ts'
import type { LawRecord } from './schema/law.ts'
import type { MunicipalityRecord } from './schema/municipality.ts'
import type { SiteRecord } from './schema/site.ts'
import type { SourceRecord } from './schema/source.ts'
import type { Sibling } from './siblings.ts'

type AssembledRecord = z.infer<typeof assembledSchema>

/** Fits `Rules` (`guide/rules.ts`), so that it can be compiled, followed and explained as it is. */
export interface Standard extends AssembledRecord {
  /** `<municipality>/<standard>`, the folder below `content/`. */
  readonly id: string
  readonly municipality: MunicipalityRecord
  readonly site: SiteRecord
  readonly law: LawRecord
  /** So many of its facts are its own; those after them it inherits from its municipality. */
  readonly ownFacts: number
  /** The standards that it points to, by their folders. */
  readonly siblings: ReadonlyMap<string, Sibling>
  /** Its own first, then those of the municipality in the order it lists them. */
  readonly documents: readonly StandardDocument[]
}

/** A document as a standard rests on it. */
export interface StandardDocument {
  /** Its name among the municipality's documents; absent: it is in the standard's own `source.yaml`. */
  readonly id?: string
  /** What stands before its clauses' ids where they are cited: nothing for the standard's own document, else `<id>/`. */
  readonly prefix: string
  /** Of a document of the municipality, the clauses that this standard uses, and none of the not-clauses. */
  readonly record: SourceRecord
}

export type StandardQuestion = Standard['questions'][number]
export type StandardOption = StandardQuestion['options'][number]
export type StandardFact = Standard['facts'][number]
