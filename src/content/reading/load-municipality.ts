/** Reads, checks and assembles one municipality with its standards. */
import { municipalitySchema } from '#standard/schema/municipality.ts'
import type { MunicipalityContent } from './content.ts'
import type { ContentFiles } from './content-files.ts'
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

/** What all municipalities share. */
export interface Surroundings extends SiteFiles {
  /** The ids of all standards of the site. */
  readonly standards: ReadonlySet<string>
  /** The day the content is judged by, YYYY-MM-DD. */
  readonly today: string
}

export async function loadMunicipality(
  files: ContentFiles,
  { id, standards: folders }: MunicipalityFolder,
  surroundings: Surroundings,
): Promise<LoadedMunicipality> {
  const municipality = await readRecord(files, `${id}/municipality.yaml`, municipalitySchema)
  // All at once, so that the files of one are fetched while another is judged.
  const loaded = await Promise.all(
    folders.map((standard) =>
      loadStandard(files, `${id}/${standard}`, { ...surroundings, municipality }),
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
