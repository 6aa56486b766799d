/** The build's proof that a standard's content is right: every rule, one after the other. Pure. */
import type { Standard } from '../standard.ts'
import type { Finding } from './finding.ts'

export interface ReviewOptions {
  /** YYYY-MM-DD */
  readonly today: string
}

/**
 * Everything the rules find in an assembled standard, in the order of the rules. Records that are shared (contacts, the
 * site's words) are judged with each standard that uses them, so the same finding may come back for several standards.
 */
export function review(standard: Standard, options: ReviewOptions): readonly Finding[] {
  return rules.flatMap((rule) => rule(standard, options))
}

type Rule = (standard: Standard, options: ReviewOptions) => readonly Finding[]

const rules: readonly Rule[] = []
