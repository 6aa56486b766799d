/** Reads, checks and assembles one standard: its files, joined with what it shares with others. */
import { assemble } from '#standard/assemble.ts'
import { clauseUses } from '#standard/clause-uses.ts'
import { documentNames, ownDocument } from '#standard/documents.ts'
import type { ReviewOptions } from '#standard/review/check.ts'
import { checkReferences } from '#standard/review/references.ts'
import { review } from '#standard/review/review.ts'
import { reviewDocument } from '#standard/review/review-document.ts'
import type { MunicipalityRecord } from '#standard/schema/municipality.ts'
import { type SourceRecord, sourceSchema } from '#standard/schema/source.ts'
import { type StandardRecord, standardSchema } from '#standard/schema/standard.ts'
import { seenBy } from '#standard/siblings.ts'
import type { Standard } from '#standard/standard.ts'
import type { ContentFiles } from './content-files.ts'
import { describeFindings, reviewed } from './finding-problem.ts'
import { type ReadDocuments, recordsOf } from './documents.ts'
import type { Problem } from './problem.ts'
import { readIfThere, readRecord, type ReadRecord } from './record.ts'
import { checkReplacement } from './replacements.ts'
import type { Surroundings } from './surroundings.ts'

/** What the standards of one municipality share. */
interface Shared extends Omit<Surroundings, 'today'> {
  readonly options: ReviewOptions
  /** Absent while `municipality.yaml` cannot be read. */
  readonly municipality?: MunicipalityRecord
  readonly documents: ReadDocuments
  /** Every standard of the municipality by its folder; without a record where it cannot be read, or nobody asked for it. */
  readonly siblings: ReadonlyMap<string, StandardRecord | undefined>
}

/** The two files of a standard, before anything is joined with them. */
export interface StandardFiles {
  /** `<municipality>/<standard>` */
  readonly id: string
  readonly standard: ReadRecord<StandardRecord>
  readonly source: ReadRecord<SourceRecord>
}

interface LoadedStandard {
  /** In its own files. */
  readonly problems: readonly Problem[]
  /** Absent while a file it is made of cannot be read or joined. */
  readonly standard?: Standard
}

/** `id` is `<municipality>/<standard>`. A standard that lists documents needs no `source.yaml`. */
export async function readStandardFiles(files: ContentFiles, id: string): Promise<StandardFiles> {
  const [standard, source] = await Promise.all([
    readRecord(files, `${id}/standard.yaml`, standardSchema),
    readIfThere(files, `${id}/source.yaml`, sourceSchema),
  ])
  const { record } = standard
  const problems = record && !record.documents ? [noSource(`${files.name}/${id}/source.yaml`)] : []
  return { id, standard, source: source ?? { problems } }
}

export function joinStandard(
  { id, standard, source }: StandardFiles,
  { standards, site, law, municipality, documents, siblings, options }: Shared,
): LoadedStandard {
  const problems = [
    ...standard.problems,
    ...source.problems,
    ...checkReplacement(standard, standards),
  ]
  const ofSource = (assembled?: Standard) =>
    reviewed('source.yaml', source, (record) =>
      reviewDocument('source.yaml', record, {
        ...options,
        isInForce: !standard.record?.retired,
        ...(municipality && { municipality }),
        ...(assembled && { used: new Set(clauseUses(assembled).keys()) }),
      }),
    )
  if (!isRead(standard) || source.problems.length > 0 || !site || !law || !municipality)
    return { problems: [...problems, ...ofSource()] }
  const names = documentNames(standard.record, municipality)
  // Told where the document is wrong; one that is not there at all is told below.
  if (names.some((name) => documents.has(name) && !documents.get(name)?.record))
    return { problems: [...problems, ...ofSource()] }
  // Likewise of the standards that it points to.
  const seen = [...seenBy(standard.record, municipality)]
  if (seen.some((name) => siblings.has(name) && !siblings.get(name)))
    return { problems: [...problems, ...ofSource()] }

  const yaml = { 'standard.yaml': standard.yaml }
  const records = {
    standard: standard.record,
    ...(source.record && { source: source.record }),
    documents: recordsOf(documents),
    siblings,
    municipality,
    site,
    law,
  }
  const references = checkReferences(records)
  if (references.length > 0)
    return { problems: [...problems, ...describeFindings(references, yaml), ...ofSource()] }
  const assembled = assemble(id, records)
  const findings = review(assembled, options)
  return {
    problems: [...problems, ...describeFindings(findings, yaml), ...ofSource(assembled)],
    standard: assembled,
  }
}

/** The clauses that the standard cites by their ids alone; undefined where it has none, or cannot be read. */
export function registerOf(
  { standard, source }: StandardFiles,
  documents: ReadonlyMap<string, SourceRecord>,
): SourceRecord | undefined {
  const own = standard.record && ownDocument(standard.record, source.record)
  return source.record ?? (own === undefined ? undefined : documents.get(own))
}

function noSource(file: string): Problem {
  return {
    severity: 'error',
    file,
    found: 'no such file',
    expected: 'a file “source.yaml” in this folder, or documents in standard.yaml',
    remedy:
      'Add the file, list the municipality’s documents that the standard rests on, or remove the folder.',
  }
}

/** Whether the file could be read and checked: only then can it be joined with others. */
function isRead<T>(
  read: ReadRecord<T>,
): read is ReadRecord<T> & Required<Pick<ReadRecord<T>, 'record' | 'yaml'>> {
  return read.record !== undefined && read.yaml !== undefined
}
