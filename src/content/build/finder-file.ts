/** The files that finders download: the standards of one municipality that are in force, as JSON. */
import { createHash } from 'node:crypto'
import type { Finder } from '#guide/finder.ts'
import { languages } from '#guide/languages.ts'
import { finderRules } from '#standard/finder/finder-rules.ts'
import { toFinder } from '#standard/finder/to-finder.ts'
import type { MunicipalityContent } from '#content/reading/content.ts'

interface FinderFile {
  /** `data/<municipality>.<language>.<hash>.json` from the site's root, without a leading slash. */
  readonly fileName: string
  /** The finder as JSON. */
  readonly source: string
}

/** The name changes with the content, so hosts and phones may keep the file for ever. */
export function finderFile(finder: Finder): FinderFile {
  const source = JSON.stringify(finder)
  const hash = createHash('sha256').update(source).digest('hex').slice(0, 8)
  return { fileName: `data/${finder.municipality.id}.${finder.language}.${hash}.json`, source }
}

/** The municipality's files, one a language; none where it has no finder. */
export function finderFiles({ standards }: MunicipalityContent): FinderFile[] {
  const rules = finderRules(standards)
  return rules ? languages.map((language) => finderFile(toFinder(rules, language))) : []
}
