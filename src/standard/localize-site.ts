/** What every page of the site says, in one language. */
import type { Language } from '#guide/guide.ts'
import type { Site } from '#guide/site.ts'
import { localizeOutsideSource } from './localize-outside-source.ts'
import type { SiteRecord } from './schema/site.ts'

export function toSite(site: SiteRecord, language: Language): Site {
  return {
    name: site.name[language],
    language,
    emergency: site.emergency.map((contact) => ({
      name: contact.name[language],
      when: contact.when[language],
      number: contact.number,
      ...(contact.source && { source: localizeOutsideSource(contact.source, language) }),
    })),
    leaveTo: site['leave-to'],
  }
}
