/** The files a standard is made of, as their schemas return them. Types only. */
import type { LawRecord } from '../schema/law.ts'
import type { MunicipalityRecord } from '../schema/municipality.ts'
import type { SiteRecord } from '../schema/site.ts'
import type { SourceRecord } from '../schema/source.ts'
import type { StandardRecord } from '../schema/standard.ts'
import type { Sibling } from '../siblings.ts'

export interface StandardRecords {
  readonly standard: StandardRecord
  /** Absent where the standard rests on documents of the municipality alone. */
  readonly source?: SourceRecord
  /** The municipality's, by their names. */
  readonly documents: ReadonlyMap<string, SourceRecord>
  /** Every standard of the municipality by its folder, this one among them; those that it points to are there. */
  readonly siblings: ReadonlyMap<string, Sibling | undefined>
  readonly municipality: MunicipalityRecord
  readonly site: SiteRecord
  readonly law: LawRecord
}
