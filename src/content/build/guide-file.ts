/** The files that phones download: one guide each, as JSON. */
import { createHash } from 'node:crypto'
import type { Guide } from '#guide/guide.ts'
import { languages } from '#guide/languages.ts'
import { toGuide } from '#standard/localize.ts'
import type { Standard } from '#standard/standard.ts'

interface GuideFile {
  /** `data/<municipality>/<standard>.<language>.<hash>.json` from the site's root, without a leading slash. */
  readonly fileName: string
  /** The guide as JSON. */
  readonly source: string
}

/** The name changes with the content, so hosts and phones may keep the file for ever. */
export function guideFile(guide: Guide): GuideFile {
  const source = JSON.stringify(guide)
  const hash = createHash('sha256').update(source).digest('hex').slice(0, 8)
  return { fileName: `data/${guide.id}.${guide.language}.${hash}.json`, source }
}

/** The standard's files, one a language. */
export function guideFiles(standard: Standard): GuideFile[] {
  return languages.map((language) => guideFile(toGuide(standard, language)))
}
