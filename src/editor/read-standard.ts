/** Reads one standard by itself, whatever the state of the others. */
import { contentFolder } from '#content/build/content-folder.ts'
import type { ContentFiles } from '#content/reading/content-files.ts'
import { readLayout, standardIds } from '#content/reading/layout.ts'
import { loadStandard } from '#content/reading/load-standard.ts'
import { isError } from '#content/reading/problem.ts'
import { readRecord } from '#content/reading/record.ts'
import { readSiteFiles } from '#content/reading/site-files.ts'
import { formatProblems } from '#content/reading/report.ts'
import { nearest } from '#standard/nearest.ts'
import { municipalitySchema } from '#standard/schema/municipality.ts'
import type { Standard } from '#standard/standard.ts'
import type { Setting } from './command.ts'
import { Refusal } from './refusal.ts'

/** Rejects with a `Refusal` when there is no such standard, or one that cannot be put together. */
export async function readStandard(id: string, { folder, today }: Setting): Promise<Standard> {
  const files = contentFolder(folder)
  const standards = await standardsWith(id, files)
  const [municipalityId = ''] = id.split('/')
  const [{ site, law }, municipality] = await Promise.all([
    readSiteFiles(files),
    readRecord(files, `${municipalityId}/municipality.yaml`, municipalitySchema),
  ])
  const { standard, problems } = await loadStandard(files, id, {
    ...(site.record && { site: site.record }),
    ...(law.record && { law: law.record }),
    ...(municipality.record && { municipality: municipality.record }),
    standards,
    today,
  })
  if (standard) return standard
  const errors = [...site.problems, ...law.problems, ...municipality.problems, ...problems].filter(
    isError,
  )
  throw new Refusal(
    `${id} cannot be read yet.\n\n${formatProblems(errors)}`,
    '\nMend this first, then try again.',
  )
}

/** The ids of all standards. Rejects with a `Refusal` when this one is not among them. */
async function standardsWith(id: string, files: ContentFiles): Promise<ReadonlySet<string>> {
  const known = new Set(standardIds(await readLayout(files)))
  if (known.has(id)) return known
  const meant = nearest(id, [...known])
  throw new Refusal(
    `There is no standard “${id}”.`,
    meant === undefined
      ? 'Write <municipality>/<standard>, as the folders in content/ are called.'
      : `Did you mean “${meant}”?`,
  )
}
