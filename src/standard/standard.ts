/** A standard as the build works with it: its records joined, shared options and the voice question written out. */
import type { Condition } from '#guide/condition.ts'
import type { FactKind } from '#guide/guide.ts'
import type { ContactRecord, MunicipalityRecord } from './schema/municipality.ts'
import type { Bilingual, BilingualWording } from './schema/primitives.ts'
import type { SiteRecord } from './schema/site.ts'
import type { SourceRecord } from './schema/source.ts'
import type { StandardRecord } from './schema/standard.ts'

export interface StandardOption {
  readonly id: string
  readonly label: BilingualWording
  readonly unsure?: true
  readonly keptBecause?: Bilingual
}

export interface StandardQuestion {
  readonly id: string
  readonly ask: BilingualWording
  readonly hint?: BilingualWording
  readonly choose: BilingualWording
  readonly private?: true
  readonly options: readonly StandardOption[]
  readonly cites: readonly string[]
}

export interface StandardCriterion {
  readonly id: string
  readonly when: Condition
  readonly requirement: Bilingual
  readonly met: BilingualWording
  readonly notMet: BilingualWording
  readonly unknown: BilingualWording
  readonly askByPhone: BilingualWording
  readonly cites: readonly string[]
}

export interface StandardContactUse {
  readonly contact: ContactRecord
  readonly when?: Condition
  readonly whoShouldCall: Bilingual
  readonly note?: BilingualWording
  readonly cites: readonly string[]
}

export interface StandardFact {
  readonly kind: FactKind
  /** Absent when the standard is silent on this kind. */
  readonly text?: BilingualWording
  readonly free?: boolean
  readonly when?: Condition
  readonly cites: readonly string[]
}

/** Fits `Rules` (`guide/rules.ts`), so that it can be compiled, followed and explained as it is. */
export interface Standard {
  /** `<municipality>/<standard>`, the folder below `content/`. */
  readonly id: string
  readonly title: Bilingual
  readonly summary: Bilingual
  readonly retired?: StandardRecord['retired']
  readonly municipality: MunicipalityRecord
  readonly site: SiteRecord
  readonly source: SourceRecord
  /** The voice question first. */
  readonly questions: readonly StandardQuestion[]
  readonly criteria: readonly StandardCriterion[]
  readonly contacts: readonly StandardContactUse[]
  readonly facts: readonly StandardFact[]
  readonly interpretations: StandardRecord['interpretations']
}
