/** Reads and checks a content folder: every file once, all problems in one run. */
import { basename, join } from 'node:path'
import { municipalitySchema } from '#standard/schema/municipality.ts'
import { siteSchema } from '#standard/schema/site.ts'
import type { Standard } from '#standard/standard.ts'
import type { LoadedContent, MunicipalityContent } from './content.ts'
import { checkContactSources } from './contact-sources.ts'
import { readLayout } from './layout.ts'
import { loadStandard } from './load-standard.ts'
import { inFileOrder, isError, type Problem } from './problem.ts'
import { readRecord } from './record.ts'

interface LoadOptions {
  /** The day the content is judged by, YYYY-MM-DD. */
  readonly today: string
  readonly onProgress?: (done: number, total: number) => void
}

/** `folder` is the path of `content/`. Never rejects for what an editor wrote: that is in `problems`. */
export async function loadContent(folder: string, options: LoadOptions): Promise<LoadedContent> {
  const name = basename(folder)
  const layout = await readLayout(folder)
  const problems = new Map<string, Problem>()
  // Files that standards share are judged with each of them: what is found again is kept once.
  const note = (found: readonly Problem[]) => {
    for (const problem of found) problems.set(JSON.stringify(problem), problem)
  }
  const site = await readRecord(join(folder, 'site.yaml'), `${name}/site.yaml`, siteSchema)
  note([...layout.problems, ...site.problems])

  const total = layout.municipalities.reduce((sum, { standards }) => sum + standards.length, 0)
  let done = 0
  const municipalities: MunicipalityContent[] = []
  for (const { id, standards: folders } of layout.municipalities) {
    const municipality = await readRecord(
      join(folder, id, 'municipality.yaml'),
      `${name}/${id}/municipality.yaml`,
      municipalitySchema,
    )
    note([...municipality.problems, ...checkContactSources(municipality, folders)])
    const standards: Standard[] = []
    for (const standard of folders) {
      const read = await loadStandard(
        folder,
        `${id}/${standard}`,
        { site, municipality },
        options.today,
      )
      note(read.problems)
      if (read.standard) standards.push(read.standard)
      options.onProgress?.((done += 1), total)
    }
    if (municipality.record) municipalities.push({ id, record: municipality.record, standards })
  }

  const all = inFileOrder([...problems.values()])
  if (all.some(isError) || !site.record) return { problems: all }
  const standards = municipalities.flatMap((municipality) => municipality.standards)
  return { problems: all, content: { site: site.record, municipalities, standards } }
}
