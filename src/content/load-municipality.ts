/** Reads, checks and assembles one municipality with its standards. */
import { basename, join } from 'node:path'
import { municipalitySchema } from '#standard/schema/municipality.ts'
import type { MunicipalityContent } from './content.ts'
import { checkContactSources } from './contact-sources.ts'
import type { MunicipalityFolder } from './layout.ts'
import { loadStandard } from './load-standard.ts'
import type { Problem } from './problem.ts'
import { readRecord } from './record.ts'
import type { SiteFiles } from './site-files.ts'

/** Plain data, so that threads can answer with it. */
export interface LoadedMunicipality {
  readonly problems: readonly Problem[]
  /**
   * Absent while `municipality.yaml` cannot be read, and where only problems are asked for; lacks the standards that
   * cannot be joined.
   */
  readonly municipality?: MunicipalityContent
}

/** `folder` is the path of `content/`. */
export async function loadMunicipality(
  folder: string,
  { id, standards: folders }: MunicipalityFolder,
  siteFiles: SiteFiles,
  today: string,
): Promise<LoadedMunicipality> {
  const municipality = await readRecord(
    join(folder, id, 'municipality.yaml'),
    `${basename(folder)}/${id}/municipality.yaml`,
    municipalitySchema,
  )
  // All at once, so that the files of one are fetched while another is judged.
  const loaded = await Promise.all(
    folders.map((standard) =>
      loadStandard(folder, `${id}/${standard}`, { ...siteFiles, municipality }, today),
    ),
  )
  const problems = [
    ...municipality.problems,
    ...checkContactSources(municipality, folders),
    ...loaded.flatMap((standard) => standard.problems),
  ]
  const standards = loaded.flatMap(({ standard }) => standard ?? [])
  const { record } = municipality
  return { problems, ...(record && { municipality: { id, record, standards } }) }
}
