/** Whether the standards that a municipality's contacts name as their source have a folder. */
import type { MunicipalityRecord } from '#standard/schema/municipality.ts'
import { nearest } from '#standard/nearest.ts'
import type { Problem } from './problem.ts'
import type { ReadRecord } from './record.ts'

export function checkContactFolders(
  { record, yaml }: ReadRecord<MunicipalityRecord>,
  standards: readonly string[],
): Problem[] {
  if (!record || !yaml) return []
  return record.contacts.flatMap(({ source }, index) => {
    if (!('standard' in source) || standards.includes(source.standard)) return []
    const meant = nearest(source.standard, standards)
    return {
      severity: 'error',
      file: yaml.file,
      position: yaml.positionOf(['contacts', index, 'source', 'standard']),
      found: `“${source.standard}”, which is no folder of this municipality`,
      expected: 'the folder of the standard that gives the number',
      remedy:
        meant === undefined
          ? 'Name the standard’s folder, or give the source as { text, checked-on }.'
          : `Did you mean “${meant}”?`,
    }
  })
}
