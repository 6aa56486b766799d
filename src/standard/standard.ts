/** A standard as the build works with it: its records joined, shared options and the voice question written out. */
import type { z } from 'zod'
import type { assembledSchema } from './schema/assembled.ts'
import type { LawRecord } from './schema/law.ts'
import type { MunicipalityRecord } from './schema/municipality.ts'
import type { SiteRecord } from './schema/site.ts'
import type { SourceRecord } from './schema/source.ts'

type AssembledRecord = z.infer<typeof assembledSchema>

/** Fits `Rules` (`guide/rules.ts`), so that it can be compiled, followed and explained as it is. */
export interface Standard extends AssembledRecord {
  /** `<municipality>/<standard>`, the folder below `content/`. */
  readonly id: string
  readonly municipality: MunicipalityRecord
  readonly site: SiteRecord
  readonly law: LawRecord
  readonly source: SourceRecord
}

export type StandardQuestion = Standard['questions'][number]
export type StandardOption = StandardQuestion['options'][number]
export type StandardFact = Standard['facts'][number]
