/** What the words of a question's options are held against, whichever file has the question. */
import type { SiteRecord } from '../schema/site.ts'
import type { StandardQuestion } from '../standard.ts'
import { checkRanges } from './age-checks.ts'
import type { Finding, Place } from './finding.ts'
import { checkLabels } from './repetition-checks.ts'

/** `place` is where the question stands. */
export function checkOptionWords(
  question: StandardQuestion,
  place: Place,
  site: SiteRecord,
): Finding[] {
  const same = checkLabels(question, place, site)
  // Two of one label would be told as an overlap, too.
  return same.length > 0 ? same : checkRanges(question, place)
}
