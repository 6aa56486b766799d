/** Reads and checks a content folder: every file once, all problems in one run. */
import { basename, join } from 'node:path'
import { assemble } from '#standard/assemble.ts'
import { checkReferences } from '#standard/review/references.ts'
import { review } from '#standard/review/review.ts'
import { municipalitySchema, type MunicipalityRecord } from '#standard/schema/municipality.ts'
import { siteSchema, type SiteRecord } from '#standard/schema/site.ts'
import { sourceSchema } from '#standard/schema/source.ts'
import { standardSchema } from '#standard/schema/standard.ts'
import type { Standard } from '#standard/standard.ts'
import type { LoadedContent, MunicipalityContent } from './content.ts'
import { describeFinding } from './finding-problem.ts'
import { readLayout } from './layout.ts'
import { inFileOrder, isError, type Problem } from './problem.ts'
import { readRecord, type ReadRecord } from './record.ts'

export interface LoadOptions {
  /** The day the content is judged by, YYYY-MM-DD. */
  readonly today: string
  readonly onProgress?: (done: number, total: number) => void
}

/** What the standards of one municipality share. */
interface Shared {
  readonly site: ReadRecord<SiteRecord>
  readonly municipality: ReadRecord<MunicipalityRecord>
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
    const file = join(id, 'municipality.yaml')
    const municipality = await readRecord(
      join(folder, file),
      `${name}/${id}/municipality.yaml`,
      municipalitySchema,
    )
    note(municipality.problems)
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

async function loadStandard(
  folder: string,
  id: string,
  { site, municipality }: Shared,
  today: string,
): Promise<{ problems: readonly Problem[]; standard?: Standard }> {
  const place = `${basename(folder)}/${id}`
  const [standard, source] = await Promise.all([
    readRecord(join(folder, id, 'standard.yaml'), `${place}/standard.yaml`, standardSchema),
    readRecord(join(folder, id, 'source.yaml'), `${place}/source.yaml`, sourceSchema),
  ])
  const problems = [...standard.problems, ...source.problems]
  if (!isRead(standard) || !isRead(source) || !isRead(site) || !isRead(municipality))
    return { problems }

  const records = {
    standard: standard.record,
    source: source.record,
    municipality: municipality.record,
    site: site.record,
  }
  const files = {
    'standard.yaml': standard.yaml,
    'source.yaml': source.yaml,
    'municipality.yaml': municipality.yaml,
    'site.yaml': site.yaml,
  }
  const references = checkReferences(id, records)
  if (references.length > 0)
    return { problems: references.map((finding) => describeFinding(finding, files)) }
  const assembled = assemble(id, records)
  const findings = review(assembled, { today })
  return {
    problems: findings.map((finding) => describeFinding(finding, files)),
    standard: assembled,
  }
}

/** Whether the file could be read and checked: only then can it be joined with others. */
function isRead<T>(
  read: ReadRecord<T>,
): read is ReadRecord<T> & Required<Pick<ReadRecord<T>, 'record' | 'yaml'>> {
  return read.record !== undefined && read.yaml !== undefined
}
