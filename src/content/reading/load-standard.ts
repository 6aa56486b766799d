/** Reads, checks and assembles one standard: its two files, with those it shares with others. */
import { assemble } from '#standard/assemble.ts'
import { checkReferences } from '#standard/review/references.ts'
import { review } from '#standard/review/review.ts'
import type { MunicipalityRecord } from '#standard/schema/municipality.ts'
import { sourceSchema } from '#standard/schema/source.ts'
import { standardSchema } from '#standard/schema/standard.ts'
import type { Standard } from '#standard/standard.ts'
import type { ContentFiles } from './content-files.ts'
import { describeFinding } from './finding-problem.ts'
import type { Surroundings } from './load-municipality.ts'
import type { Problem } from './problem.ts'
import { readRecord, type ReadRecord } from './record.ts'
import { checkReplacement } from './replacements.ts'

/** What the standards of one municipality share. */
interface Shared extends Surroundings {
  readonly municipality: ReadRecord<MunicipalityRecord>
}

/** `id` is `<municipality>/<standard>`. No standard while a file it is made of cannot be read or joined. */
export async function loadStandard(
  files: ContentFiles,
  id: string,
  { standards, site, law, municipality, today }: Shared,
): Promise<{ problems: readonly Problem[]; standard?: Standard }> {
  const [standard, source] = await Promise.all([
    readRecord(files, `${id}/standard.yaml`, standardSchema),
    readRecord(files, `${id}/source.yaml`, sourceSchema),
  ])
  const problems = [
    ...standard.problems,
    ...source.problems,
    ...checkReplacement(standard, standards),
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
  const yamlFiles = {
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
        ...references.map((finding) => describeFinding(finding, yamlFiles[finding.place.file])),
      ],
    }
  }
  const assembled = assemble(id, records)
  const findings = review(assembled, { today })
  return {
    problems: [
      ...problems,
      ...findings.map((finding) => describeFinding(finding, yamlFiles[finding.place.file])),
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
