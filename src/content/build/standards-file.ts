/** The files that the front desk's page downloads: the standards of one municipality, as JSON. */
import { finderRules } from '#standard/finder/finder-rules.ts'
import type { StandardsList } from '#guide/standards-list.ts'
import type { MunicipalityContent } from '#content/reading/content.ts'
import { type JsonFile, jsonFile } from './json-file.ts'

/** A `StandardsList`, named as the municipality's folder. */
export function standardsFile({ id, record, standards }: MunicipalityContent): JsonFile {
  const list: StandardsList = {
    name: record.name,
    ...(finderRules(standards) && { hasFinder: true }),
    standards: standards
      .filter(({ retired }) => !retired)
      .map(({ id: standard, title, short }) => ({ id: standard, title, ...(short && { short }) })),
  }
  return jsonFile(id, list)
}
