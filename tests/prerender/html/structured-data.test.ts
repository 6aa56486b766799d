import { expect, test } from 'vitest'
import { hoursSpecification } from '#prerender/html/hours-specification.ts'
import { toPrice } from '#i18n/price-words.ts'
import { governmentService, structuredData } from '#prerender/html/structured-data.ts'
import { toHandbook } from '#standard/handbook.ts'
import { inMunicipality } from '../../support/review-report.ts'
import { standardWith } from '../../support/standard-records.ts'

const handbook = toHandbook(standardWith(), 'en')

test('a standard is told as a service: what, for whom, where, by whom, at what price, on which number', () => {
  expect(governmentService(handbook)).toMatchObject({
    '@type': 'GovernmentService',
    name: handbook.guide.title,
    description: handbook.summary,
    provider: { '@type': 'GovernmentOrganization', name: handbook.guide.municipality.name },
    areaServed: { name: handbook.guide.municipality.name },
    audience: { audienceType: handbook.guide.criteria.map((one) => one.requirement).join(' ') },
    offers: { price: 0, priceCurrency: 'DKK' },
  })
  const told = JSON.stringify(governmentService(handbook))
  for (const { contact } of handbook.guide.contacts) {
    for (const { number } of contact.phones) expect(told).toContain(`"telephone":"+45${number}"`)
  }
})

test('what costs something is not called free', () => {
  const facts = handbook.guide.facts.map((fact) =>
    fact.kind === 'cost' ? { ...fact, free: false } : fact,
  )
  const costly = { ...handbook, guide: { ...handbook.guide, facts } }
  expect(governmentService(costly)).not.toHaveProperty('offers')
})

test('prices are offers, each with its words', () => {
  const [cost, ...others] = handbook.guide.facts
  if (!cost) throw new Error('There is a fact of kind cost.')
  const prices = [toPrice({ amount: 62.5, per: 'meal' }, 'en'), toPrice({ amount: 15 }, 'en')]
  const facts = [{ ...cost, free: 'partly' as const, prices }, ...others]
  const { offers } = {
    offers: undefined,
    ...governmentService({ ...handbook, guide: { ...handbook.guide, facts } }),
  }
  expect(offers).toEqual([
    { '@type': 'Offer', price: 62.5, priceCurrency: 'DKK', description: prices[0]?.text },
    { '@type': 'Offer', price: 15, priceCurrency: 'DKK', description: prices[1]?.text },
  ])
})

test('the guide is a way in of its own once its address is known', () => {
  const service = governmentService(handbook, (page) => `https://guide.example.dk/${page}`)
  expect(service).toHaveProperty('url', 'https://guide.example.dk/start')
  expect(service).toHaveProperty(['availableChannel', 0], {
    '@type': 'ServiceChannel',
    serviceUrl: 'https://guide.example.dk/guide',
    availableLanguage: ['en', 'da'],
  })
})

test('no text of the content can end the element', () => {
  const html = structuredData({ name: '</script><script>alert(1)</script>' })
  expect(html.match(/</g)).toHaveLength(2)
  expect(html).toContain(String.raw`\u003c/script>`)
})

test('hours, mail, address and forms are told beside the numbers', () => {
  const source = 'source: { standard: bostoette, clause: phone }'
  const standard = standardWith(
    inMunicipality(
      source,
      `hours: { open: [{ days: [monday, friday], from: '09:00', to: '24:00' }, { days: [saturday], from: '00:00', to: '02:30' }] }
    email: centre@example.dk
    visit: { street: Torvet 1, postcode: '3600', town: Byen }
    apply: [{ kind: online-form, label: { da: Ansøg, en: Apply }, address: https://example.dk/form }, { kind: paper, label: { da: Skema, en: Form } }]
    ${source}`,
    ),
  )
  const service = governmentService(toHandbook(standard, 'en'))
  const hours = [
    {
      '@type': 'OpeningHoursSpecification',
      dayOfWeek: ['Monday', 'Friday'],
      opens: '09:00',
      closes: '23:59',
    },
    {
      '@type': 'OpeningHoursSpecification',
      dayOfWeek: ['Saturday'],
      opens: '00:00',
      closes: '02:30',
    },
    {
      '@type': 'OpeningHoursSpecification',
      dayOfWeek: 'PublicHolidays',
      opens: '00:00',
      closes: '00:00',
    },
  ]
  expect(service).toHaveProperty(
    ['provider', 'contactPoint'],
    [{ '@type': 'ContactPoint', name: 'The Centre', email: 'centre@example.dk' }],
  )
  expect(service).toHaveProperty('availableChannel', [
    {
      '@type': 'ServiceChannel',
      name: 'The Centre',
      servicePhone: { '@type': 'ContactPoint', telephone: '+4570222210', hoursAvailable: hours },
    },
    { '@type': 'ServiceChannel', name: 'Apply', serviceUrl: 'https://example.dk/form' },
    {
      '@type': 'ServiceChannel',
      name: 'The Centre',
      serviceLocation: {
        '@type': 'Place',
        address: {
          '@type': 'PostalAddress',
          streetAddress: 'Torvet 1',
          postalCode: '3600',
          addressLocality: 'Byen',
          addressCountry: 'DK',
        },
        openingHoursSpecification: hours,
      },
    },
    {
      '@type': 'ServiceChannel',
      name: 'The Youth Line',
      servicePhone: { '@type': 'ContactPoint', telephone: '+4570222211' },
    },
  ])
})

test('what is always open is open each day, holidays as well', () => {
  expect(hoursSpecification({ lines: [], week: [[0, 10_080]], openOnHolidays: true })).toEqual([
    {
      '@type': 'OpeningHoursSpecification',
      dayOfWeek: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
      opens: '00:00',
      closes: '23:59',
    },
  ])
})
