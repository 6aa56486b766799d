/** What every page of the site says, in one language. */
import type { Language } from '#guide/languages.ts'
import type { EmergencyContact, Site } from '#guide/site.ts'
import { withinSentence } from './outside-source.ts'
import { type SiteRecord, siteSchema } from './schema/site.ts'
import { localize } from './walk/localize.ts'

export function toSite(site: SiteRecord, language: Language): Site {
  const { name, ...rest } = localize(siteSchema, site, language)
  return {
    name,
    language,
    ...rest,
    emergency: rest.emergency.map(withSource),
  }
}

/** The source as the page says it. */
export function withSource({ source, ...contact }: EmergencyContact): EmergencyContact {
  return { ...contact, ...(source && { source: withinSentence(source) }) }
}
