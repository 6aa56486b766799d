/** Reads, checks and assembles one municipality with its standards. */
import { basename, join } from 'node:path'
import { municipalitySchema } from '#standard/schema/municipality.ts'
import type { SiteRecord } from '#standard/schema/site.ts'
import type { Standard } from '#standard/standard.ts'
import type { MunicipalityContent } from './content.ts'
import { checkContactSources } from './contact-sources.ts'
import type { MunicipalityFolder } from './layout.ts'
import { loadStandard } from './load-standard.ts'
import type { Problem } from './problem.ts'
import { type ReadRecord, readRecord } from './record.ts'

/** Plain data, so that threads can answer with it. */
export interface LoadedMunicipality {
  readonly problems: readonly Problem[]
  /** Absent while `municipality.yaml` cannot be read; lacks the standards that cannot be joined. */
  readonly municipality?: MunicipalityContent
}

/** `folder` is the path of `content/`. */
export async function loadMunicipality(
  folder: string,
  { id, standards: folders }: MunicipalityFolder,
  site: ReadRecord<SiteRecord>,
  today: string,
): Promise<LoadedMunicipality> {
  const municipality = await readRecord(
    join(folder, id, 'municipality.yaml'),
    `${basename(folder)}/${id}/municipality.yaml`,
    municipalitySchema,
  )
  const problems = [...municipality.problems, ...checkContactSources(municipality, folders)]
  const standards: Standard[] = []
  for (const standard of folders) {
    const read = await loadStandard(folder, `${id}/${standard}`, { site, municipality }, today)
    problems.push(...read.problems)
    if (read.standard) standards.push(read.standard)
  }
  const { record } = municipality
  return { problems, ...(record && { municipality: { id, record, standards } }) }
}
