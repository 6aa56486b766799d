/** The build's proof that the register of a document is right: judged once, however many standards rest on it. Pure. */
import type { ClauseId } from '#guide/guide.ts'
import { documentFile } from '../files.ts'
import type { SourceRecord } from '../schema/source.ts'
import type { ReviewOptions } from './check.ts'
import { checkClauses } from './clause-checks.ts'
import { checkApproval, checkReviewDates } from './date-checks.ts'
import type { DocumentFile, Finding } from './finding.ts'
import { checkClauseIds } from './id-references.ts'
import { checkLongTexts } from './reading-checks.ts'
import { reviewWords } from './review-words.ts'
import { wordingsIn } from './texts.ts'
import { checkCopies } from './to-be-worded.ts'

interface DocumentReviewOptions extends ReviewOptions {
  /** The ids of the clauses that any standard cites; absent while not every standard can be asked. */
  readonly used?: ReadonlySet<ClauseId>
  /** Whether a standard rests on it that is not retired. */
  readonly isInForce: boolean
}

/** All in `source.yaml`, or in a document of the municipality. */
export function reviewDocument(
  file: DocumentFile,
  source: SourceRecord,
  { used, isInForce, ...options }: DocumentReviewOptions,
): readonly Finding[] {
  return [
    ...checkClauseIds(file, source),
    ...(used ? checkClauses(file, source, used) : []),
    ...checkCopies(file, source),
    ...(isInForce ? checkReviewDates(file, source, options) : []),
    ...checkApproval(file, source, options),
    ...reviewWords(wordingsIn(documentFile(file, source)), checkLongTexts, options),
  ]
}
