/** The files that finders download: the standards of one municipality that are in force, as JSON. */
import type { Finder } from '#guide/finder.ts'
import { languages } from '#guide/languages.ts'
import { finderRules } from '#standard/finder/finder-rules.ts'
import { toFinder } from '#standard/finder/to-finder.ts'
import type { MunicipalityContent } from '#content/reading/content.ts'
import { type JsonFile, jsonFile } from './json-file.ts'

/** Named `<municipality>.<language>`. */
export function finderFile(finder: Finder): JsonFile {
  return jsonFile(`${finder.municipality.id}.${finder.language}`, finder)
}

/** The municipality's files, one a language; none where it has no finder. */
export function finderFiles({ standards }: MunicipalityContent): JsonFile[] {
  const rules = finderRules(standards)
  return rules ? languages.map((language) => finderFile(toFinder(rules, language))) : []
}
