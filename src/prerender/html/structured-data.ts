/** A standard as schema.org's GovernmentService, for machines that look for help on somebody's behalf. */
import type { Contact } from '#guide/guide.ts'
import { otherLanguages } from '#guide/languages.ts'
import type { Handbook } from '#publication/handbook.ts'

/** `address` is the absolute address of a page of this standard; absent where the site's own is unknown. */
export function governmentService(
  { guide, summary }: Handbook,
  address?: (page: 'start' | 'guide') => string,
): object {
  const { municipality, language } = guide
  const contacts = [...new Map(guide.contacts.map(({ contact }) => [contact.id, contact])).values()]
  const isFree = guide.facts.some(({ free }) => free === true)
  return {
    '@context': 'https://schema.org',
    '@type': 'GovernmentService',
    name: guide.title,
    description: summary,
    serviceType: guide.title,
    ...(address && { url: address('start') }),
    provider: {
      '@type': 'GovernmentOrganization',
      name: municipality.name,
      ...(municipality.website && { url: municipality.website }),
    },
    areaServed: { '@type': 'AdministrativeArea', name: municipality.name },
    audience: {
      '@type': 'Audience',
      audienceType: guide.criteria.map(({ requirement }) => requirement).join(' '),
    },
    ...(isFree && { offers: { '@type': 'Offer', price: 0, priceCurrency: 'DKK' } }),
    availableChannel: [
      ...(address
        ? [
            {
              '@type': 'ServiceChannel',
              serviceUrl: address('guide'),
              availableLanguage: [language, ...otherLanguages(language)],
            },
          ]
        : []),
      ...contacts.flatMap(channelsOf),
    ],
  }
}

/** One channel a number or, where none is known, the website. */
function channelsOf({ name, phones, website }: Contact): object[] {
  if (phones.length === 0) return [{ '@type': 'ServiceChannel', name, serviceUrl: website }]
  return phones.map(({ number, label }) => ({
    '@type': 'ServiceChannel',
    name,
    servicePhone: {
      '@type': 'ContactPoint',
      telephone: `+45${number}`,
      ...(label && { contactType: label }),
    },
  }))
}

/** As an element; no text of the content can end it. It is data, so a content security policy lets it stand. */
export function structuredData(data: object): string {
  const json = JSON.stringify(data).replaceAll('<', '\\u003c')
  return `<script type="application/ld+json">${json}</script>`
}
