/** Reads, checks and assembles one standard: its two files, with those it shares with others. */
import { basename, join } from 'node:path'
import { assemble } from '#standard/assemble.ts'
import { checkReferences } from '#standard/review/references.ts'
import { review } from '#standard/review/review.ts'
import type { LawRecord } from '#standard/schema/law.ts'
import type { MunicipalityRecord } from '#standard/schema/municipality.ts'
import type { SiteRecord } from '#standard/schema/site.ts'
import { sourceSchema } from '#standard/schema/source.ts'
import { standardSchema } from '#standard/schema/standard.ts'
import type { Standard } from '#standard/standard.ts'
import { describeFinding } from './finding-problem.ts'
import type { Problem } from './problem.ts'
import { readRecord, type ReadRecord } from './record.ts'
import { checkReplacement } from './replacements.ts'

/** What the standards of one municipality share. */
interface Shared {
  readonly site: ReadRecord<SiteRecord>
  readonly law: ReadRecord<LawRecord>
  readonly municipality: ReadRecord<MunicipalityRecord>
}

/** `id` is `<municipality>/<standard>`. No standard while a file it is made of cannot be read or joined. */
export async function loadStandard(
  folder: string,
  id: string,
  { site, law, municipality }: Shared,
  today: string,
): Promise<{ problems: readonly Problem[]; standard?: Standard }> {
  const place = `${basename(folder)}/${id}`
  const [standard, source] = await Promise.all([
    readRecord(join(folder, id, 'standard.yaml'), `${place}/standard.yaml`, standardSchema),
    readRecord(join(folder, id, 'source.yaml'), `${place}/source.yaml`, sourceSchema),
  ])
  const problems = [
    ...standard.problems,
    ...source.problems,
    ...(await checkReplacement(folder, standard)),
  ]
  if (
    !isRead(standard) ||
    !isRead(source) ||
    !isRead(site) ||
    !isRead(law) ||
    !isRead(municipality)
  ) {
    return { problems }
  }

  const records = {
    standard: standard.record,
    source: source.record,
    municipality: municipality.record,
    site: site.record,
    law: law.record,
  }
  const files = {
    'standard.yaml': standard.yaml,
    'source.yaml': source.yaml,
    'municipality.yaml': municipality.yaml,
    'site.yaml': site.yaml,
    'law.yaml': law.yaml,
  }
  const references = checkReferences(id, records)
  if (references.length > 0) {
    return {
      problems: [
        ...problems,
        ...references.map((finding) => describeFinding(finding, files[finding.place.file])),
      ],
    }
  }
  const assembled = assemble(id, records)
  const findings = review(assembled, { today })
  return {
    problems: [
      ...problems,
      ...findings.map((finding) => describeFinding(finding, files[finding.place.file])),
    ],
    standard: assembled,
  }
}

/** Whether the file could be read and checked: only then can it be joined with others. */
function isRead<T>(
  read: ReadRecord<T>,
): read is ReadRecord<T> & Required<Pick<ReadRecord<T>, 'record' | 'yaml'>> {
  return read.record !== undefined && read.yaml !== undefined
}
