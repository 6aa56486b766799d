/** Where a clause of a register is cited, in all the files that may. */
import { documentsFolder, type Layout } from '#content/reading/layout.ts'
import type { ContentFiles } from '#content/reading/content-files.ts'
import { readIfThere, readRecord } from '#content/reading/record.ts'
import { citesIn } from '#standard/cites.ts'
import { ownDocument } from '#standard/documents.ts'
import { type MunicipalityRecord, municipalitySchema } from '#standard/schema/municipality.ts'
import { sourceSchema } from '#standard/schema/source.ts'
import { standardSchema } from '#standard/schema/standard.ts'
import { recordOf, type RegisterName, standardAt } from './register-name.ts'

export interface Citation {
  /** Below `content/`. */
  readonly file: string
  /** Keys and indices to the name of the clause. */
  readonly path: readonly (string | number)[]
  /** What stands before the clause’s id: nothing, or a document and a slash. */
  readonly prefix: string
  /** All that is cited at the same place, as it is written. */
  readonly beside: readonly string[]
}

/** Of the clause with this id, whether the register has it or not. Rejects with a `Refusal` where a file cannot be read. */
export async function citationsOf(
  clause: string,
  register: RegisterName,
  files: ContentFiles,
  layout: Layout,
): Promise<readonly Citation[]> {
  const { municipality, document, standard } = register
  const folder = layout.municipalities.find(({ id }) => id === municipality)
  const shared = `${municipality}/municipality.yaml`
  const record = recordOf(await readRecord(files, shared, municipalitySchema), shared)
  const found: Citation[] = []
  const owners = new Set<string>()
  for (const name of standard === undefined ? (folder?.standards ?? []) : [standard]) {
    const id = `${municipality}/${name}`
    const read = await standardAt(id, files)
    const source = await readIfThere(files, `${id}/source.yaml`, sourceSchema)
    const isOwn = standard === name || (!source && ownDocument(read, undefined) === document)
    if (isOwn) owners.add(name)
    const prefix = isOwn ? '' : `${document}/`
    found.push(...citedIn(`${id}/standard.yaml`, citesIn(standardSchema, read), prefix, clause))
  }
  if (document !== undefined) {
    const cites = citesIn(municipalitySchema, record)
    found.push(...citedIn(shared, cites, `${document}/`, clause))
  }
  return [...found, ...sourcesIn(record, shared, clause, owners, document)]
}

function citedIn(
  file: string,
  cites: ReturnType<typeof citesIn>,
  prefix: string,
  clause: string,
): Citation[] {
  return cites.flatMap(({ clauses, path }) =>
    clauses.flatMap((cited, index) =>
      cited === prefix + clause ? [{ file, path: [...path, index], prefix, beside: clauses }] : [],
    ),
  )
}

/** The contacts whose numbers are from the clause. */
function sourcesIn(
  { contacts }: MunicipalityRecord,
  file: string,
  clause: string,
  standards: ReadonlySet<string>,
  document: string | undefined,
): Citation[] {
  return contacts.flatMap(({ source }, index) => {
    if ('text' in source || source.clause !== clause) return []
    const isOfRegister =
      'standard' in source ? standards.has(source.standard) : source.document === document
    const path = ['contacts', index, 'source', 'clause']
    return isOfRegister ? [{ file, path, prefix: '', beside: [clause] }] : []
  })
}

/** The name that commands know a register by. */
export function commandName({ municipality, document, standard }: RegisterName): string {
  return standard === undefined
    ? `${municipality}/${documentsFolder}/${document}`
    : `${municipality}/${standard}`
}
