/** Reads, checks and assembles one standard: its two files, joined with what it shares with others. */
import { assemble } from '#standard/assemble.ts'
import { checkReferences } from '#standard/review/references.ts'
import { review } from '#standard/review/review.ts'
import type { MunicipalityRecord } from '#standard/schema/municipality.ts'
import { type SourceRecord, sourceSchema } from '#standard/schema/source.ts'
import { standardSchema } from '#standard/schema/standard.ts'
import type { Standard } from '#standard/standard.ts'
import type { ContentFiles } from './content-files.ts'
import { describeFindings } from './finding-problem.ts'
import type { Problem } from './problem.ts'
import { readRecord, type ReadRecord } from './record.ts'
import { checkReplacement } from './replacements.ts'
import type { Surroundings } from './surroundings.ts'

/** What the standards of one municipality share. */
interface Shared extends Surroundings {
  /** Absent while `municipality.yaml` cannot be read. */
  readonly municipality?: MunicipalityRecord
}

export interface LoadedStandard {
  /** In its own two files. */
  readonly problems: readonly Problem[]
  /** Absent while it cannot be read. */
  readonly source?: SourceRecord
  /** Absent while a file it is made of cannot be read or joined. */
  readonly standard?: Standard
}

/** `id` is `<municipality>/<standard>`. */
export async function loadStandard(
  files: ContentFiles,
  id: string,
  { standards, site, law, municipality, today }: Shared,
): Promise<LoadedStandard> {
  const [standard, source] = await Promise.all([
    readRecord(files, `${id}/standard.yaml`, standardSchema),
    readRecord(files, `${id}/source.yaml`, sourceSchema),
  ])
  const read = {
    problems: [...standard.problems, ...source.problems, ...checkReplacement(standard, standards)],
    ...(source.record && { source: source.record }),
  }
  if (!isRead(standard) || !isRead(source) || !site || !law || !municipality) return read

  const yamlFiles = { 'standard.yaml': standard.yaml, 'source.yaml': source.yaml }
  const records = { standard: standard.record, source: source.record, municipality, site, law }
  const references = checkReferences(records)
  if (references.length > 0) {
    return { ...read, problems: [...read.problems, ...describeFindings(references, yamlFiles)] }
  }
  const assembled = assemble(id, records)
  const findings = review(assembled, { today })
  return {
    ...read,
    problems: [...read.problems, ...describeFindings(findings, yamlFiles)],
    standard: assembled,
  }
}

/** Whether the file could be read and checked: only then can it be joined with others. */
function isRead<T>(
  read: ReadRecord<T>,
): read is ReadRecord<T> & Required<Pick<ReadRecord<T>, 'record' | 'yaml'>> {
  return read.record !== undefined && read.yaml !== undefined
}
