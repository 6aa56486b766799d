/** Reads, checks and assembles one municipality with its standards. */
import { checkContactClauses } from '#standard/review/clause-references.ts'
import { checkMunicipalityReferences } from '#standard/review/references.ts'
import { reviewMunicipality } from '#standard/review/review-shared.ts'
import { checkSharedQuestions } from '#standard/review/shared-question-checks.ts'
import { municipalitySchema } from '#standard/schema/municipality.ts'
import { checkContactFolders } from './contact-folders.ts'
import type { MunicipalityContent } from './content.ts'
import type { ContentFiles } from './content-files.ts'
import { reviewed } from './finding-problem.ts'
import type { MunicipalityFolder } from './layout.ts'
import { loadStandard } from './load-standard.ts'
import type { Problem } from './problem.ts'
import { readRecord } from './record.ts'
import type { Surroundings } from './surroundings.ts'

/** Plain data, so that threads can answer with it. */
export interface LoadedMunicipality {
  readonly problems: readonly Problem[]
  /** The ids of the contacts that its standards name, the site’s among them. */
  readonly usedContacts: ReadonlySet<string>
  /**
   * Absent while `municipality.yaml` cannot be read, and where only problems are asked for; lacks the standards that
   * cannot be joined.
   */
  readonly municipality?: MunicipalityContent
}

export async function loadMunicipality(
  files: ContentFiles,
  { id, standards: folders }: MunicipalityFolder,
  surroundings: Surroundings,
): Promise<LoadedMunicipality> {
  const municipality = await readRecord(files, `${id}/municipality.yaml`, municipalitySchema)
  const { record } = municipality
  const broken = reviewed('municipality.yaml', municipality, (judged) =>
    surroundings.site ? checkMunicipalityReferences(judged, surroundings.site) : [],
  )
  const isSound = broken.length === 0
  const shared = { ...surroundings, ...(record && isSound && { municipality: record }) }
  // All at once, so that the files of one are fetched while another is judged.
  const loaded = await Promise.all(
    folders.map((folder) => loadStandard(files, `${id}/${folder}`, shared)),
  )
  const standards = loaded.flatMap(({ standard }) => standard ?? [])
  const usedContacts = new Set(
    standards.flatMap(({ contacts }) => contacts.map(({ contact }) => contact.id)),
  )
  const sources = new Map(
    folders.flatMap((folder, index) => {
      const source = loaded[index]?.source
      return source ? [[folder, source] as const] : []
    }),
  )
  return {
    problems: [
      ...municipality.problems,
      ...broken,
      ...checkContactFolders(municipality, folders),
      ...reviewed('municipality.yaml', municipality, (judged) => [
        ...checkContactClauses(judged, sources),
        ...(standards.length === folders.length ? checkSharedQuestions(judged, standards) : []),
        ...reviewMunicipality(judged, { today: surroundings.today, used: usedContacts }),
      ]),
      ...loaded.flatMap(({ problems }) => problems),
    ],
    usedContacts,
    ...(record && { municipality: { id, record, standards } }),
  }
}
