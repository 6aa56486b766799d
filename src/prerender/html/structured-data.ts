/** A standard as schema.org's GovernmentService, for machines that look for help on somebody's behalf. */
import type { Contact, Fact } from '#guide/guide.ts'
import { otherLanguages } from '#guide/languages.ts'
import type { OpeningHours } from '#guide/opening-hours.ts'
import type { Handbook } from '#publication/handbook.ts'
import { hoursSpecification } from './hours-specification.ts'

/** `address` is the absolute address of a page of this standard; absent where the site's own is unknown. */
export function governmentService(
  { guide, summary }: Handbook,
  address?: (page: 'start' | 'guide') => string,
): object {
  const { municipality, language } = guide
  const contacts = [...new Map(guide.contacts.map(({ contact }) => [contact.id, contact])).values()]
  const mails = contacts.flatMap(({ name, email }) =>
    email === undefined ? [] : [{ '@type': 'ContactPoint', name, email }],
  )
  const offers = offersOf(guide.facts)
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
      ...(mails.length > 0 && { contactPoint: mails }),
    },
    areaServed: { '@type': 'AdministrativeArea', name: municipality.name },
    audience: {
      '@type': 'Audience',
      audienceType: guide.criteria.map(({ requirement }) => requirement).join(' '),
    },
    ...(offers && { offers }),
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

/** What is free for everybody, or each price; absent where neither is known. */
function offersOf(facts: readonly Fact[]): object | undefined {
  const prices = facts.flatMap(({ prices = [] }) => prices)
  if (prices.length > 0)
    return prices.map(({ oere, text }) => ({ ...offer(oere), description: text }))
  return facts.some(({ free }) => free === true) ? offer(0) : undefined
}

function offer(oere: number) {
  return { '@type': 'Offer', price: oere / 100, priceCurrency: 'DKK' }
}

/** One channel each for a number, a place to visit and a way to apply that has an address; the website where there is no number. */
function channelsOf({ name, phones, hours, visit, apply = [], website }: Contact): object[] {
  const channel = (details: object) => ({ '@type': 'ServiceChannel', name, ...details })
  return [
    ...phones.map(({ number, label, hours: own = hours }) =>
      channel({
        servicePhone: {
          '@type': 'ContactPoint',
          telephone: `+45${number}`,
          ...(label && { contactType: label }),
          ...(own && { hoursAvailable: hoursSpecification(own) }),
        },
      }),
    ),
    ...(phones.length === 0 && website !== undefined ? [channel({ serviceUrl: website })] : []),
    ...apply.flatMap(({ label, address }) =>
      address === undefined ? [] : [channel({ name: label, serviceUrl: address })],
    ),
    ...(visit ? [channel({ serviceLocation: placeOf(visit, hours) })] : []),
  ]
}

function placeOf(
  { street, postcode, town }: NonNullable<Contact['visit']>,
  hours: OpeningHours | undefined,
) {
  return {
    '@type': 'Place',
    address: {
      '@type': 'PostalAddress',
      streetAddress: street,
      postalCode: postcode,
      addressLocality: town,
      addressCountry: 'DK',
    },
    ...(hours && { openingHoursSpecification: hoursSpecification(hours) }),
  }
}

/** As an element; no text of the content can end it. It is data, so a content security policy lets it stand. */
export function structuredData(data: object): string {
  const json = JSON.stringify(data).replaceAll('<', '\\u003c')
  return `<script type="application/ld+json">${json}</script>`
}
