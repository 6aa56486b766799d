/** The content of the whole site after every check. Types only. */
import type { MunicipalityRecord } from '#standard/schema/municipality.ts'
import type { SiteRecord } from '#standard/schema/site.ts'
import type { Standard } from '#standard/standard.ts'
import type { Problem } from './problem.ts'

export interface MunicipalityContent {
  /** Its folder below `content/`. */
  readonly id: string
  readonly record: MunicipalityRecord
  /** In the alphabetical order of their folders. */
  readonly standards: readonly Standard[]
}

export interface Content {
  readonly site: SiteRecord
  /** In the alphabetical order of their folders. */
  readonly municipalities: readonly MunicipalityContent[]
  /** The standards of all municipalities. */
  readonly standards: readonly Standard[]
}

export interface LoadedContent {
  /** In file and line order. */
  readonly problems: readonly Problem[]
  /** Absent when a problem is an error. */
  readonly content?: Content
}
