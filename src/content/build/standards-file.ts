/** The files that the front desk's page downloads: the standards of one municipality, as JSON. */
import { createHash } from 'node:crypto'
import { finderRules } from '#standard/finder/finder-rules.ts'
import type { StandardsList } from '#guide/standards-list.ts'
import type { MunicipalityContent } from '#content/reading/content.ts'

interface StandardsFile {
  /** `data/<municipality>.<hash>.json` from the site's root, without a leading slash. */
  readonly fileName: string
  /** A `StandardsList` as JSON. */
  readonly source: string
}

/** The name changes with the content, so hosts and browsers may keep the file for ever. */
export function standardsFile({ id, record, standards }: MunicipalityContent): StandardsFile {
  const list: StandardsList = {
    name: record.name,
    ...(finderRules(standards) && { hasFinder: true }),
    standards: standards
      .filter(({ retired }) => !retired)
      .map(({ id: standard, title, short }) => ({ id: standard, title, ...(short && { short }) })),
  }
  const source = JSON.stringify(list)
  const hash = createHash('sha256').update(source).digest('hex').slice(0, 8)
  return { fileName: `data/${id}.${hash}.json`, source }
}
