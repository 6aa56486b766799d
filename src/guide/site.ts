/** What every page of the site says, in one language. Types only. */
import type { Language, OutsideSource } from './guide.ts'

export interface Site {
  readonly name: string
  readonly language: Language
  readonly emergency: readonly EmergencyContact[]
  /** The neutral page for those who must leave at once. */
  readonly leaveTo: string
}

export interface EmergencyContact {
  readonly name: string
  /** When to use it: "Er der fare for liv". */
  readonly when: string
  readonly number: string
  /** Where the number is known from; 112 needs no source. */
  readonly source?: OutsideSource
}
