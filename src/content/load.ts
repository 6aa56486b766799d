/** Reads and checks a content folder: every file once, all problems in one run. */
import { runOnThreads } from '#threads/run-on-threads.ts'
import type { LoadedContent } from './content.ts'
import { type MunicipalityFolder, readLayout } from './layout.ts'
import { type LoadedMunicipality, loadMunicipality } from './load-municipality.ts'
import type { LoadSetup } from './load-thread.ts'
import { inFileOrder, isError, type Problem } from './problem.ts'
import { readSiteFiles } from './site-files.ts'

/** Fewer standards than this are read sooner than a thread has started. */
const manyStandards = 200

interface LoadOptions {
  /** The day the content is judged by, YYYY-MM-DD. */
  readonly today: string
  /** Counts standards; called after each municipality. */
  readonly onProgress?: (done: number, total: number) => void
}

/** `folder` is the path of `content/`. Never rejects for what an editor wrote: that is in `problems`. */
export async function loadContent(folder: string, options: LoadOptions): Promise<LoadedContent> {
  const { problems, site, loaded } = await readAll(folder, options, true)
  if (problems.some(isError) || !site) return { problems }
  const municipalities = loaded.flatMap(({ municipality }) => municipality ?? [])
  const standards = municipalities.flatMap((municipality) => municipality.standards)
  return { problems, content: { site, municipalities, standards } }
}

/** What is wrong or doubtful, for those who need no more: threads then send no content, which is most of their answer. */
export async function checkContent(
  folder: string,
  options: LoadOptions,
): Promise<readonly Problem[]> {
  const { problems } = await readAll(folder, options, false)
  return problems
}

async function readAll(folder: string, { today, onProgress }: LoadOptions, withContent: boolean) {
  const layout = await readLayout(folder)
  const siteFiles = await readSiteFiles(folder)
  const { site, law } = siteFiles
  const total = layout.municipalities.reduce((sum, { standards }) => sum + standards.length, 0)
  let done = 0
  const onDone = ({ standards }: MunicipalityFolder) => {
    onProgress?.((done += standards.length), total)
  }
  const loaded = total < manyStandards ? await here() : await onThreads()
  const problems = inFileOrder(
    withoutRepeats([layout, site, law, ...loaded].flatMap((part) => part.problems)),
  )
  return { problems, site: site.record, loaded }

  async function here(): Promise<LoadedMunicipality[]> {
    const parts: LoadedMunicipality[] = []
    for (const municipality of layout.municipalities) {
      parts.push(await loadMunicipality(folder, municipality, siteFiles, today))
      onDone(municipality)
    }
    return parts
  }

  function onThreads(): Promise<LoadedMunicipality[]> {
    return runOnThreads<LoadSetup, MunicipalityFolder, LoadedMunicipality>({
      script: new URL('./load-thread.mjs', import.meta.url),
      setup: { folder, today, withContent },
      tasks: layout.municipalities,
      // Far more than a thread comes to need: near its limit, V8 spends a tenth of the time on looking for more.
      heapMegabytes: 2048,
      onDone,
    })
  }
}

/** Files that standards share are judged with each of them; what is found again is told once. */
function withoutRepeats(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()]
}
