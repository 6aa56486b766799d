/** What a check of the review is, and how it reports. */
import type { Standard } from '../standard.ts'
import type { Finding, FindingCode, Place } from './finding.ts'
import type { Spelling } from './spelling.ts'
import type { PlacedText } from './texts.ts'

export interface ReviewOptions {
  /** YYYY-MM-DD */
  readonly today: string
  /** Absent where nobody asks how words are spelled. */
  readonly spelling?: Spelling
}

export type Check = (standard: Standard, options: ReviewOptions) => readonly Finding[]

/** Judges words alone. */
export type TextCheck = (texts: readonly PlacedText[]) => readonly Finding[]

type Words = Pick<Finding, 'message' | 'remedy'>

export function error(code: FindingCode, place: Place, words: Words): Finding {
  return { code, severity: 'error', place, ...words }
}

export function warning(code: FindingCode, place: Place, words: Words): Finding {
  return { code, severity: 'warning', place, ...words }
}

/** What somebody decided, to be read again. */
export function note(code: FindingCode, place: Place, words: Words): Finding {
  return { code, severity: 'note', place, ...words }
}

export function inMunicipality(...path: Place['path']): Place {
  return { file: 'municipality.yaml', path }
}

export function inStandard(...path: Place['path']): Place {
  return { file: 'standard.yaml', path }
}
