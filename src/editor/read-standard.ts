/** Reads one standard by itself, whatever the state of the others. */
import { basename, join } from 'node:path'
import { readLayout } from '#content/layout.ts'
import { loadStandard } from '#content/load-standard.ts'
import { isError } from '#content/problem.ts'
import { readRecord } from '#content/record.ts'
import { readSiteFiles } from '#content/site-files.ts'
import { formatProblems } from '#content/report.ts'
import { nearest } from '#standard/nearest.ts'
import { municipalitySchema } from '#standard/schema/municipality.ts'
import type { Standard } from '#standard/standard.ts'
import type { Setting } from './command.ts'
import { Refusal } from './refusal.ts'

/** Rejects with a `Refusal` when there is no such standard, or one that cannot be put together. */
export async function readStandard(id: string, { folder, today }: Setting): Promise<Standard> {
  await findStandard(folder, id)
  const [municipalityId = ''] = id.split('/')
  const name = basename(folder)
  const [siteFiles, municipality] = await Promise.all([
    readSiteFiles(folder),
    readRecord(
      join(folder, municipalityId, 'municipality.yaml'),
      `${name}/${municipalityId}/municipality.yaml`,
      municipalitySchema,
    ),
  ])
  const { standard, problems } = await loadStandard(
    folder,
    id,
    { ...siteFiles, municipality },
    today,
  )
  if (standard) return standard
  const errors = [
    ...siteFiles.site.problems,
    ...siteFiles.law.problems,
    ...municipality.problems,
    ...problems,
  ].filter(isError)
  throw new Refusal(
    `${id} cannot be read yet.\n\n${formatProblems(errors)}`,
    '\nMend this first, then try again.',
  )
}

/** Rejects with a `Refusal` when no folder has that name. */
async function findStandard(folder: string, id: string): Promise<void> {
  const { municipalities } = await readLayout(folder)
  const known = municipalities.flatMap((municipality) =>
    municipality.standards.map((standard) => `${municipality.id}/${standard}`),
  )
  if (known.includes(id)) return
  const meant = nearest(id, known)
  throw new Refusal(
    `There is no standard “${id}”.`,
    meant === undefined
      ? 'Write <municipality>/<standard>, as the folders in content/ are called.'
      : `Did you mean “${meant}”?`,
  )
}
