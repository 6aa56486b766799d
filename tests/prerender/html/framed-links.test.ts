/** In a frame, links stay in it where a framed page shows what they lead to, and open a tab of their own elsewhere. */
import { expect, test } from 'vitest'
import { frameLinks } from '#prerender/html/framed-links.ts'

const page = '/site/embed/da/ishoej/stoette/guide'
const framed = (tag: string) => frameLinks(tag, page, '/site/')

test.each([
  ['/site/da/ishoej/stoette', '/site/embed/da/ishoej/stoette'],
  ['/site/en/ishoej/stoette/guide', '/site/embed/en/ishoej/stoette/guide'],
  ['/site/da/ishoej/stoette/outcome', '/site/embed/da/ishoej/stoette/outcome'],
])('%s leads to its framed page', (written, href) => {
  expect(framed(`<a class="x" href="${written}">`)).toBe(`<a class="x" href="${href}">`)
})

test.each([
  'tel:+4543577575',
  'sms:?&amp;body=x',
  '#main',
  `${page}#main`,
  '/site/embed/da/ishoej/stoette',
])('%s stays as it is', (written) => {
  expect(framed(`<a href="${written}">`)).toBe(`<a href="${written}">`)
})

test.each([
  '/site/da/ishoej/stoette/standard#clause-cost',
  '/site/da/ishoej/main-number.vcf',
  '/site/da/privatliv',
  'https://www.ishoej.dk',
])('%s opens a tab of its own', (written) => {
  expect(framed(`<a href="${written}">`)).toBe(
    `<a href="${written}" target="_blank" rel="noreferrer">`,
  )
})

test('a link that has a place already keeps it', () => {
  const leave = '<a href="https://www.dmi.dk/" target="_top" rel="noreferrer">'
  expect(framed(leave)).toBe(leave)
  const contact = '<a rel="noreferrer" href="https://www.ishoej.dk">'
  expect(framed(contact)).toBe('<a rel="noreferrer" href="https://www.ishoej.dk" target="_blank">')
})
