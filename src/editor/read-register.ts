/** Reads a register of clauses, with what the standards that rest on it use. */
import { contentFolder } from '#content/build/content-folder.ts'
import { documentsFolder, readLayout } from '#content/reading/layout.ts'
import { readRecord } from '#content/reading/record.ts'
import { formatProblems } from '#content/reading/report.ts'
import { clauseUses } from '#standard/clause-uses.ts'
import { type DocumentUse, usesOfDocument } from '#standard/document-uses.ts'
import { nearest } from '#standard/nearest.ts'
import { type SourceRecord, sourceSchema } from '#standard/schema/source.ts'
import type { Standard } from '#standard/standard.ts'
import type { Setting } from './command.ts'
import { noMunicipality } from './names.ts'
import { readStandard } from './read-standard.ts'
import { Refusal } from './refusal.ts'

export interface Register {
  /** Where it stands below `content/`. */
  readonly file: string
  readonly record: SourceRecord
  readonly uses: readonly DocumentUse[]
}

/**
 * `id` is `<municipality>/<standard>`, for the standard's own document, or `<municipality>/documents/<document>`. Rejects
 * with a `Refusal` when there is none, or when what rests on it cannot be put together.
 */
export async function readRegister(id: string, setting: Setting): Promise<Register> {
  const [municipality = '', folder, document] = id.split('/')
  if (folder === documentsFolder && document !== undefined)
    return sharedRegister(municipality, document, setting)
  const standard = await readStandard(id, setting)
  const own = standard.documents.find(({ prefix }) => prefix === '')
  if (!own) throw noneOfItsOwn(municipality, standard)
  if (own.id !== undefined) return sharedRegister(municipality, own.id, setting)
  const uses = [{ standard, uses: clauseUses(standard) }]
  return { file: `${id}/source.yaml`, record: own.record, uses }
}

async function sharedRegister(
  municipality: string,
  name: string,
  setting: Setting,
): Promise<Register> {
  const files = contentFolder(setting.folder)
  const layout = await readLayout(files)
  const { municipalities } = layout
  const folder = municipalities.find(({ id }) => id === municipality)
  if (!folder) throw noMunicipality(municipality, layout)
  if (!folder.documents.includes(name)) throw noDocument(name, folder.documents)
  const path = (document: string) => `${municipality}/${documentsFolder}/${document}.yaml`
  const { record, problems } = await readRecord(files, path(name), sourceSchema)
  if (!record)
    throw new Refusal(
      `${path(name)} cannot be read yet.\n\n${formatProblems(problems)}`,
      '\nMend this first, then try again.',
    )
  const standards = []
  for (const standard of folder.standards)
    standards.push(await readStandard(`${municipality}/${standard}`, setting))
  return { file: path(name), record, uses: usesOfDocument(name, standards) }
}

function noneOfItsOwn(municipality: string, { id, documents }: Standard): Refusal {
  const names = documents.map((document) => `${municipality}/${documentsFolder}/${document.id}`)
  return new Refusal(
    `${id} has no document of its own; it rests on several.`,
    `Name one of them: ${names.join(', ')}`,
  )
}

function noDocument(name: string, known: readonly string[]): Refusal {
  const meant = nearest(name, known)
  return new Refusal(
    `There is no document “${name}”.`,
    meant === undefined
      ? `Write <municipality>/${documentsFolder}/<document>, as the files are called.`
      : `Did you mean “${meant}”?`,
    1,
  )
}
