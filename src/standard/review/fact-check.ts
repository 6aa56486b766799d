/** What a check of the facts of one file is. */
import type { StandardFact } from '../standard.ts'
import type { Finding, Place } from './finding.ts'

/** `at` is where the file has what stands at these keys. */
export type FactCheck = (facts: readonly StandardFact[], at: PlaceInFile) => readonly Finding[]

export type PlaceInFile = (...path: Place['path']) => Place
