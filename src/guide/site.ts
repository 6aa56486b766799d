/** What every page of the site says, in one language. Types only. */
import type { Language } from './guide.ts'

export interface Site {
  readonly name: string
  readonly language: Language
  readonly emergency: readonly EmergencyContact[]
}

export interface EmergencyContact {
  readonly name: string
  /** When to use it: "Er der fare for liv". */
  readonly when: string
  readonly number: string
}
