/** Reads and checks a content folder: every file is read and judged once, and all problems are told in one run. */
import { namesOfSite } from '#standard/review/given-names.ts'
import { publisherGaps } from '#standard/review/publisher-gaps.ts'
import { reviewLaw, reviewSite } from '#standard/review/review-shared.ts'
import { alsoKnowing, type Spelling } from '#standard/review/spelling.ts'
import type { LoadedContent } from './content.ts'
import type { ContentFiles } from './content-files.ts'
import { reviewed } from './finding-problem.ts'
import { type MunicipalityFolder, readLayout, standardIds } from './layout.ts'
import { type LoadedMunicipality, loadMunicipality } from './load-municipality.ts'
import { inFileOrder, isError, type Problem } from './problem.ts'
import { readSiteFiles } from './site-files.ts'
import type { Surroundings } from './surroundings.ts'
import { codesTwice } from './told-apart.ts'

export interface LoadOptions {
  /** The day the content is judged by, YYYY-MM-DD. */
  readonly today: string
  /** Counts standards; called after each municipality. */
  readonly onProgress?: (done: number, total: number) => void
  /** Whether to tell what is not said of whoever runs the site; the pages name it, too. */
  readonly asksPublisher?: boolean
  /** Who is asked how the words are spelled; nobody, unless told. */
  readonly spelling?: Spelling
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
  readonly spelling: Spelling | undefined
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
  { today, spelling, onProgress, loadAll = oneByOne(files), asksPublisher = false }: LoadOptions,
  withContent: boolean,
) {
  const layout = await readLayout(files)
  const { site, law } = await readSiteFiles(files)
  const standards = new Set(standardIds(layout))
  let done = 0
  const loaded = await loadAll(layout.municipalities, {
    surroundings: {
      ...(site.record && { site: site.record }),
      ...(law.record && { law: law.record }),
      standards,
      today,
    },
    spelling,
    withContent,
    onDone: (folder) => onProgress?.((done += folder.standards.length), standards.size),
  })
  const used = new Set(loaded.flatMap(({ usedContacts }) => [...usedContacts]))
  const options = {
    today,
    ...(spelling && {
      spelling: alsoKnowing(spelling, site.record ? namesOfSite(site.record) : []),
    }),
  }
  const problems = [
    ...[layout, site, law, ...loaded].flatMap((part) => part.problems),
    ...codesTwice(loaded.flatMap(({ code }) => code ?? [])),
    ...reviewed('site.yaml', site, (record) => [
      ...reviewSite(record, { ...options, used }),
      ...(asksPublisher ? publisherGaps(record) : []),
    ]),
    ...reviewed('law.yaml', law, (record) => reviewLaw(record, options)),
  ]
  return { problems: inFileOrder(problems), site: site.record, loaded }
}

export function oneByOne(files: ContentFiles): LoadAll {
  return async (folders, { surroundings, spelling, onDone }) => {
    const loaded: LoadedMunicipality[] = []
    for (const folder of folders) {
      loaded.push(await loadMunicipality(files, folder, surroundings, spelling))
      onDone(folder)
    }
    return loaded
  }
}
