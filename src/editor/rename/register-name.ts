/** Which register of clauses a name on the command line stands for, read by itself, whatever else is wrong. */
import { documentsFolder, type Layout } from '#content/reading/layout.ts'
import type { ContentFiles } from '#content/reading/content-files.ts'
import { readIfThere, readRecord, type ReadRecord } from '#content/reading/record.ts'
import { formatProblems } from '#content/reading/report.ts'
import { ownDocument } from '#standard/documents.ts'
import { type SourceRecord, sourceSchema } from '#standard/schema/source.ts'
import { type StandardRecord, standardSchema } from '#standard/schema/standard.ts'
import { noMunicipality, noStandard } from '../names.ts'
import { Refusal } from '../refusal.ts'

export interface RegisterName {
  readonly municipality: string
  /** Of the municipality's document; absent where the register is a standard's own. */
  readonly document?: string
  /** Of the standard whose own the register is; absent for a document. */
  readonly standard?: string
  /** Below `content/`. */
  readonly file: string
  readonly record: SourceRecord
}

/** `id` is `<municipality>/<standard>` or `<municipality>/documents/<document>`. Rejects with a `Refusal`. */
export async function registerNamed(
  id: string,
  files: ContentFiles,
  layout: Layout,
): Promise<RegisterName> {
  const [municipality = '', name = '', document] = id.split('/')
  const folder = layout.municipalities.find((known) => known.id === municipality)
  if (!folder) throw noMunicipality(municipality, layout)
  if (name === documentsFolder && document !== undefined)
    return documentNamed(municipality, document, files)
  if (!folder.standards.includes(name)) throw noStandard(id, layout)
  const source = await readIfThere(files, `${id}/source.yaml`, sourceSchema)
  if (source)
    return {
      municipality,
      standard: name,
      file: `${id}/source.yaml`,
      record: recordOf(source, `${id}/source.yaml`),
    }
  const own = ownDocument(await standardAt(id, files), undefined)
  if (own !== undefined) return documentNamed(municipality, own, files)
  throw new Refusal(
    `${id} has no document of its own.`,
    `Name the document: ${municipality}/${documentsFolder}/<document>.`,
  )
}

async function documentNamed(
  municipality: string,
  document: string,
  files: ContentFiles,
): Promise<RegisterName> {
  const file = `${municipality}/${documentsFolder}/${document}.yaml`
  const record = recordOf(await readRecord(files, file, sourceSchema), file)
  return { municipality, document, file, record }
}

/** `id` is `<municipality>/<standard>`. */
export async function standardAt(id: string, files: ContentFiles): Promise<StandardRecord> {
  const file = `${id}/standard.yaml`
  return recordOf(await readRecord(files, file, standardSchema), file)
}

export function recordOf<T>({ record, problems }: ReadRecord<T>, file: string): T {
  if (record !== undefined) return record
  throw new Refusal(
    `${file} cannot be read yet.\n\n${formatProblems(problems)}`,
    '\nMend this first, then try again.',
  )
}
