/** The build's proof that the register of a document is right: judged once, however many standards rest on it. Pure. */
import type { ClauseId } from '#guide/guide.ts'
import { documentFile } from '../files.ts'
import type { SourceRecord } from '../schema/source.ts'
import type { ReviewOptions } from './check.ts'
import { checkClauses } from './clause-checks.ts'
import { checkApproval, checkReviewDates } from './date-checks.ts'
import type { DocumentFile, Finding } from './finding.ts'
import { checkClauseIds } from './id-references.ts'
import { checkOffices, type Office } from './office-checks.ts'
import { checkLongTexts } from './reading-checks.ts'
import { reviewWords } from './review-words.ts'
import { wordingsIn } from './texts.ts'
import { checkCopies } from './to-be-worded.ts'

interface DocumentReviewOptions extends ReviewOptions {
  /** The ids of the clauses that any standard cites; absent while not every standard can be asked. */
  readonly used?: ReadonlySet<ClauseId>
  /** Those of its municipality; absent while that cannot be read. */
  readonly contacts?: readonly Office[]
  /** Whether a standard rests on it that is not retired. */
  readonly isInForce: boolean
}

/** All in `source.yaml`, or in a document of the municipality. */
export function reviewDocument(
  file: DocumentFile,
  source: SourceRecord,
  { used, contacts = [], isInForce, ...options }: DocumentReviewOptions,
): readonly Finding[] {
  return [
    ...checkClauseIds(file, source),
    ...(used ? checkClauses(file, source, used) : []),
    ...checkCopies(file, source),
    ...(isInForce ? checkReviewDates(file, source, options) : []),
    ...checkApproval(file, source, options),
    ...checkOffices(wordingsIn(documentFile(file, source)), contacts),
    ...reviewWords(wordingsIn(documentFile(file, source)), checkLongTexts, options),
  ]
}
