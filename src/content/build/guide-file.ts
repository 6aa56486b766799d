/** The files that phones download: one guide each, as JSON. */
import type { Guide } from '#guide/guide.ts'
import { languages } from '#guide/languages.ts'
import { toGuide } from '#standard/localize.ts'
import type { Standard } from '#standard/standard.ts'
import { type JsonFile, jsonFile } from './json-file.ts'

/** Named `<municipality>/<standard>.<language>`. */
export function guideFile(guide: Guide): JsonFile {
  return jsonFile(`${guide.id}.${guide.language}`, guide)
}

/** The standard's files, one a language. */
export function guideFiles(standard: Standard): JsonFile[] {
  return languages.map((language) => guideFile(toGuide(standard, language)))
}
