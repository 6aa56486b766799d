/** Reads one standard by itself, whatever the state of the others. */
import { contentFolder } from '#content/build/content-folder.ts'
import type { ContentFiles } from '#content/reading/content-files.ts'
import { readDocuments } from '#content/reading/documents.ts'
import { type MunicipalityFolder, readLayout, standardIds } from '#content/reading/layout.ts'
import { joinStandard, readStandardFiles } from '#content/reading/load-standard.ts'
import { isError } from '#content/reading/problem.ts'
import { readRecord } from '#content/reading/record.ts'
import { readSiteFiles } from '#content/reading/site-files.ts'
import { formatProblems } from '#content/reading/report.ts'
import { municipalitySchema } from '#standard/schema/municipality.ts'
import { type StandardRecord, standardSchema } from '#standard/schema/standard.ts'
import { seenBy } from '#standard/siblings.ts'
import type { Standard } from '#standard/standard.ts'
import type { Setting } from './command.ts'
import { noStandard } from './names.ts'
import { Refusal } from './refusal.ts'

/** Rejects with a `Refusal` when there is no such standard, or one that cannot be put together. */
export async function readStandard(
  id: string,
  { folder: content, today }: Setting,
): Promise<Standard> {
  const files = contentFolder(content)
  const layout = await readLayout(files)
  const standards = new Set(standardIds(layout))
  if (!standards.has(id)) throw noStandard(id, layout)
  const folder = layout.municipalities.find((municipality) => id.startsWith(`${municipality.id}/`))
  if (!folder) throw new Error(`No folder of a municipality holds ${id}`)
  const [{ site, law }, municipality, documents, read] = await Promise.all([
    readSiteFiles(files),
    readRecord(files, `${folder.id}/municipality.yaml`, municipalitySchema),
    readDocuments(files, folder),
    readStandardFiles(files, id),
  ])
  const own = read.standard.record
  const seen = own && municipality.record && seenBy(own, municipality.record)
  const siblings = await readSiblings(files, folder, seen ?? new Set())
  const { standard, problems } = joinStandard(read, {
    ...(site.record && { site: site.record }),
    ...(law.record && { law: law.record }),
    ...(municipality.record && { municipality: municipality.record }),
    documents,
    siblings,
    standards,
    options: { today },
  })
  if (standard) return standard
  const errors = [site, law, municipality, ...documents.values(), { problems }]
    .flatMap((part) => part.problems)
    .filter(isError)
  throw new Refusal(
    `${id} cannot be read yet.\n\n${formatProblems(errors)}`,
    '\nMend this first, then try again.',
  )
}

/** Only those named are read, as only their titles are needed. */
async function readSiblings(
  files: ContentFiles,
  { id, standards }: MunicipalityFolder,
  named: ReadonlySet<string>,
): Promise<ReadonlyMap<string, StandardRecord | undefined>> {
  const read = standards.map(async (name) => {
    if (!named.has(name)) return [name, undefined] as const
    const { record } = await readRecord(files, `${id}/${name}/standard.yaml`, standardSchema)
    return [name, record] as const
  })
  return new Map(await Promise.all(read))
}
