/** Whether the standards and documents are there that a municipality's contacts name as their source. */
import type { MunicipalityRecord } from '#standard/schema/municipality.ts'
import { nearest } from '#standard/nearest.ts'
import type { MunicipalityFolder } from './layout.ts'
import type { Problem } from './problem.ts'
import type { ReadRecord } from './record.ts'

export function checkContactFolders(
  { record, yaml }: ReadRecord<MunicipalityRecord>,
  { standards, documents }: Pick<MunicipalityFolder, 'standards' | 'documents'>,
): Problem[] {
  if (!record || !yaml) return []
  return record.contacts.flatMap(({ source }, index) => {
    if ('text' in source) return []
    const isStandard = 'standard' in source
    const [key, named, known] = isStandard
      ? (['standard', source.standard, standards] as const)
      : (['document', source.document, documents] as const)
    if (known.includes(named)) return []
    const meant = nearest(named, known)
    return {
      severity: 'error',
      file: yaml.file,
      position: yaml.positionOf(['contacts', index, 'source', key]),
      found: `“${named}”, which is no ${isStandard ? 'folder' : 'document'} of this municipality`,
      expected: `the ${isStandard ? 'folder of the standard' : 'name of the document'} that gives the number`,
      remedy:
        meant === undefined
          ? `Name the ${isStandard ? 'standard’s folder' : 'document’s file'}, or give the source as { text, checked-on }.`
          : `Did you mean “${meant}”?`,
    }
  })
}
