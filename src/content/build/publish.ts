/** Checked content → what pages are made of. */
import type { Language } from '#guide/languages.ts'
import type { Municipality } from '#publication/handbook.ts'
import type { Publication } from '#publication/publication.ts'
import { inEach } from '#guide/in-each.ts'
import { finderRules } from '#standard/finder/finder-rules.ts'
import { toFinder } from '#standard/finder/to-finder.ts'
import { toHandbook } from '#standard/handbook.ts'
import { toListed } from '#standard/listed.ts'
import { toSite } from '#standard/localize-site.ts'
import type { Content, MunicipalityContent } from '#content/reading/content.ts'
import { finderFile } from './finder-file.ts'
import { guideFile } from './guide-file.ts'
import { standardsFile } from './standards-file.ts'

export function toPublication(content: Content, today: string): Publication {
  return {
    site: inEach((language) => toSite(content.site, language)),
    municipalities: content.municipalities.map((municipality) =>
      inEach((language) => toMunicipality(municipality, language)),
    ),
    count: content.standards.length,
    *standards() {
      for (const standard of content.standards) {
        const handbooks = inEach((language) => toHandbook(standard, language))
        yield {
          handbooks,
          guideFiles: inEach((language) => guideFile(handbooks[language].guide).fileName),
        }
      }
    },
    *finders() {
      for (const { standards } of content.municipalities) {
        const rules = finderRules(standards)
        if (!rules) continue
        const finders = inEach((language) => toFinder(rules, language))
        yield { finders, finderFiles: inEach((language) => finderFile(finders[language]).fileName) }
      }
    },
    today,
  }
}

/** What a municipality's page shows: its standards that are still in force, by title. */
function toMunicipality(content: MunicipalityContent, language: Language): Municipality {
  const { id, record, standards } = content
  return {
    id,
    name: record.name[language],
    ...(record.website && { website: record.website }),
    standardsFile: standardsFile(content).fileName,
    hasFinder: finderRules(standards) !== undefined,
    standards: standards
      .filter(({ retired }) => !retired)
      .map((standard) => toListed(standard, language))
      .toSorted((a, b) => a.title.localeCompare(b.title, language)),
  }
}
