/** Reads and checks a content folder: every file once, all problems in one run. */
import type { LoadedContent } from './content.ts'
import type { ContentFiles } from './content-files.ts'
import { type MunicipalityFolder, readLayout, standardIds } from './layout.ts'
import {
  type LoadedMunicipality,
  loadMunicipality,
  type Surroundings,
} from './load-municipality.ts'
import { inFileOrder, isError, type Problem } from './problem.ts'
import { readSiteFiles } from './site-files.ts'

export interface LoadOptions {
  /** The day the content is judged by, YYYY-MM-DD. */
  readonly today: string
  /** Counts standards; called after each municipality. */
  readonly onProgress?: (done: number, total: number) => void
  /** How municipalities are loaded; one after the other here, unless told. */
  readonly loadAll?: LoadAll
}

/** Answers in the order of the folders, whichever of them was loaded first. */
export type LoadAll = (
  folders: readonly MunicipalityFolder[],
  how: LoadAllOptions,
) => Promise<readonly LoadedMunicipality[]>

interface LoadAllOptions {
  readonly surroundings: Surroundings
  /** Whether the answers are to hold what was read, beside the problems. */
  readonly withContent: boolean
  /** Called after each. */
  readonly onDone: (folder: MunicipalityFolder) => void
}

/** Never rejects for what an editor wrote: that is in `problems`. */
export async function loadContent(
  files: ContentFiles,
  options: LoadOptions,
): Promise<LoadedContent> {
  const { problems, site, loaded } = await readAll(files, options, true)
  if (problems.some(isError) || !site) return { problems }
  const municipalities = loaded.flatMap(({ municipality }) => municipality ?? [])
  const standards = municipalities.flatMap((municipality) => municipality.standards)
  return { problems, content: { site, municipalities, standards } }
}

/** What is wrong or doubtful, for those who need no more. */
export async function checkContent(
  files: ContentFiles,
  options: LoadOptions,
): Promise<readonly Problem[]> {
  const { problems } = await readAll(files, options, false)
  return problems
}

async function readAll(
  files: ContentFiles,
  { today, onProgress, loadAll = oneByOne(files) }: LoadOptions,
  withContent: boolean,
) {
  const layout = await readLayout(files)
  const { site, law } = await readSiteFiles(files)
  const standards = new Set(standardIds(layout))
  let done = 0
  const loaded = await loadAll(layout.municipalities, {
    surroundings: { site, law, standards, today },
    withContent,
    onDone: (folder) => onProgress?.((done += folder.standards.length), standards.size),
  })
  const problems = inFileOrder(
    withoutRepeats([layout, site, law, ...loaded].flatMap((part) => part.problems)),
  )
  return { problems, site: site.record, loaded }
}

export function oneByOne(files: ContentFiles): LoadAll {
  return async (folders, { surroundings, onDone }) => {
    const loaded: LoadedMunicipality[] = []
    for (const folder of folders) {
      loaded.push(await loadMunicipality(files, folder, surroundings))
      onDone(folder)
    }
    return loaded
  }
}

/** Files that standards share are judged with each of them; what is found again is told once. */
function withoutRepeats(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()]
}
