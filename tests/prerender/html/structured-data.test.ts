import { expect, test } from 'vitest'
import { governmentService, structuredData } from '#prerender/html/structured-data.ts'
import { toHandbook } from '#standard/handbook.ts'
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
