/** The documents of a municipality that several of its standards may rest on. */
import { usesOfDocument } from '#standard/document-uses.ts'
import { error, type ReviewOptions } from '#standard/review/check.ts'
import type { DocumentFile, Finding } from '#standard/review/finding.ts'
import { reviewDocument } from '#standard/review/review-document.ts'
import type { MunicipalityRecord } from '#standard/schema/municipality.ts'
import { type SourceRecord, sourceSchema } from '#standard/schema/source.ts'
import type { Standard } from '#standard/standard.ts'
import type { ContentFiles } from './content-files.ts'
import { reviewed } from './finding-problem.ts'
import { documentsFolder, type MunicipalityFolder } from './layout.ts'
import type { Problem } from './problem.ts'
import { type ReadRecord, readRecord } from './record.ts'

/** By their names, which are those of their files. */
export type ReadDocuments = ReadonlyMap<string, ReadRecord<SourceRecord>>

export async function readDocuments(
  files: ContentFiles,
  { id, documents }: MunicipalityFolder,
): Promise<ReadDocuments> {
  const read = await Promise.all(
    documents.map(
      async (name) =>
        [
          name,
          await readRecord(files, `${id}/${documentsFolder}/${name}.yaml`, sourceSchema),
        ] as const,
    ),
  )
  return new Map(read)
}

/** Of those that can be read. */
export function recordsOf(documents: ReadDocuments): ReadonlyMap<string, SourceRecord> {
  return new Map([...documents].flatMap(([name, { record }]) => (record ? [[name, record]] : [])))
}

interface DocumentUsers {
  readonly options: ReviewOptions
  readonly contacts: MunicipalityRecord['contacts']
  /** Absent while it cannot be read. */
  readonly municipality?: MunicipalityRecord
  readonly standards: readonly Standard[]
  /** Whether the standards are all there are: else nobody knows what another one cites. */
  readonly isWhole: boolean
}

export function checkDocuments(documents: ReadDocuments, users: DocumentUsers): Problem[] {
  return [...documents].flatMap(([name, read]) => [
    ...read.problems,
    ...reviewed(`documents/${name}.yaml`, read, (record) => judge(name, record, users)),
  ])
}

function judge(
  name: string,
  record: SourceRecord,
  { options, contacts, municipality, standards, isWhole }: DocumentUsers,
): readonly Finding[] {
  const file: DocumentFile = `documents/${name}.yaml`
  const uses = usesOfDocument(name, standards)
  const used = new Set([
    ...uses.flatMap((use) => [...use.uses.keys()]),
    ...contacts.flatMap(({ source }) =>
      'document' in source && source.document === name ? source.clause : [],
    ),
  ])
  const isUnused = isWhole && uses.length === 0 && used.size === 0
  const isInForce = uses.some(({ standard }) => !standard.retired)
  return [
    ...(isUnused ? [unused(file)] : []),
    ...reviewDocument(file, record, {
      ...options,
      isInForce: isInForce || !isWhole,
      ...(municipality && { municipality }),
      ...(isWhole && !isUnused && { used }),
    }),
  ]
}

function unused(file: DocumentFile): Finding {
  return error(
    'document-unused',
    { file, path: [] },
    {
      message: `No standard rests on this document; expected one that lists it under documents.`,
      remedy: `List it in the standard.yaml of a standard that cites it, or delete the file.`,
    },
  )
}
