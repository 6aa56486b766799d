/** What every page of the site says, in one language. Types only. */
import type { OutsideSource } from './guide.ts'
import type { Language } from './languages.ts'

export interface Site {
  readonly name: string
  readonly language: Language
  readonly publisher: Publisher
  readonly emergency: readonly EmergencyContact[]
  /** The neutral page for those who must leave at once. */
  readonly leaveTo: string
}

export interface EmergencyContact {
  readonly name: string
  /** When to use it: "Ved livsfare". */
  readonly when: string
  /** Absent where everybody has their own, as with a doctor. */
  readonly number?: string
  /** Where the number is known from; 112 needs no source. */
  readonly source?: OutsideSource
}

/** Who runs the site and answers for it. */
export interface Publisher {
  readonly name: string
  /** Whether it is the municipalities' own site. */
  readonly isMunicipal: boolean
  readonly mail?: string
  readonly phone?: string
  /** Who decides what becomes of personal data, where anybody keeps some. */
  readonly dataController?: string
  /** What the law on web accessibility asks of a public body's site. */
  readonly accessibility?: {
    readonly status: string
    /** Where faults are told of. */
    readonly feedback: string
    /** The statement made in the authorities' own tool. */
    readonly statement?: string
    /** YYYY-MM-DD */
    readonly on: string
  }
}
