/** The build's proof that the register of a document is right: judged once, however many standards rest on it. Pure. */
import type { ClauseId } from '#guide/guide.ts'
import { documentFile } from '../files.ts'
import type { MunicipalityRecord } from '../schema/municipality.ts'
import type { SourceRecord } from '../schema/source.ts'
import type { ReviewOptions } from './check.ts'
import { checkClauses } from './clause-checks.ts'
import { checkApproval, checkReviewDates } from './date-checks.ts'
import { checkDocumentDates } from './date-order-checks.ts'
import type { DocumentFile, Finding } from './finding.ts'
import { checkClauseIds } from './id-references.ts'
import { checkDocumentAddress } from './municipality-checks.ts'
import { checkOffices } from './office-checks.ts'
import { checkLongTexts } from './reading-checks.ts'
import { checkRegister } from './register-checks.ts'
import { reviewWords } from './review-words.ts'
import { wordingsIn } from './texts.ts'
import { checkCopies } from './to-be-worded.ts'

interface DocumentReviewOptions extends ReviewOptions {
  /** The ids of the clauses that any standard cites; absent while not every standard can be asked. */
  readonly used?: ReadonlySet<ClauseId>
  /** Absent while it cannot be read. */
  readonly municipality?: MunicipalityRecord
  /** Whether a standard rests on it that is not retired. */
  readonly isInForce: boolean
}

/** All in `source.yaml`, or in a document of the municipality. */
export function reviewDocument(
  file: DocumentFile,
  source: SourceRecord,
  { used, isInForce, municipality, ...options }: DocumentReviewOptions,
): readonly Finding[] {
  return [
    ...checkClauseIds(file, source),
    ...checkRegister(file, source),
    ...(municipality ? checkDocumentAddress(file, source, municipality) : []),
    ...(used ? checkClauses(file, source, used) : []),
    ...checkCopies(file, source),
    ...(isInForce
      ? [...checkReviewDates(file, source, options), ...checkDocumentDates(file, source, options)]
      : []),
    ...checkApproval(file, source, options),
    ...checkOffices(wordingsIn(documentFile(file, source)), municipality?.contacts ?? []),
    ...reviewWords(wordingsIn(documentFile(file, source)), checkLongTexts, options),
  ]
}
