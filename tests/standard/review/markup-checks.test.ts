import { expect, test } from 'vitest'
import { checkAddresses, checkMarkup } from '#standard/review/markup-checks.ts'
import { placedText } from '../../support/placed-text.ts'

function found(check: typeof checkMarkup, da: string, ...at: Parameters<typeof placedText>[1][]) {
  return check([placedText({ da, en: 'Nothing.' }, ...at)]).map(({ message }) => message)
}

test.each([
  ['Et [link](https://a.dk).', 'a Markdown link, “[link](https://a.dk)”'],
  ['Det er **gratis**.', 'bold letters in Markdown, “**gratis**”'],
  ['Det er __gratis__.', 'bold letters in Markdown, “__gratis__”'],
  ['Det er *gratis*.', 'italics in Markdown, “*gratis*”'],
  ['# Pris', 'a Markdown heading, “# Pris”'],
  ['Kort.\n###### Pris', 'a Markdown heading, “###### Pris”'],
  ['Skriv `ja`.', 'code in Markdown, “`ja`”'],
  ['- Ring', 'a bullet, “- Ring”'],
  ['Gør så:\n * Ring', 'a bullet, “* Ring”'],
  ['• Ring', 'a bullet, “• Ring”'],
  ['Ring<br>nu', 'HTML, “<br>”'],
  ['Ring </p> nu', 'HTML, “</p>”'],
  ['Ring&nbsp;nu', 'HTML, “&nbsp;”'],
  ['Ring &#39; nu', 'HTML, “&#39;”'],
])('“%s” has %s', (text, what) => {
  expect(found(checkMarkup, text)).toEqual([
    `The text has ${what}, which is shown as it stands; expected plain words.`,
  ])
})

test.each([
  'Den [sic] (her).',
  '2 * 3 * 4',
  'et*to*tre',
  'a__b__c',
  'Nummer #1',
  '#1',
  '####### x',
  'Ring - nu',
  '-5 grader',
  'A & B; C',
  '1 < 2 > 1',
  'Ring.\n–Nu',
])('“%s” is plain', (text) => {
  expect(found(checkMarkup, text)).toEqual([])
})

test('markup is told once a text, in each language, where it stands', () => {
  const text = placedText({ da: '**Ring** `nu`', en: '**Ring** <b>' })
  expect(checkMarkup([text]).map(({ place }) => place.path.at(-1))).toEqual(['da', 'en'])
})

test.each([
  ['Skriv til os@by.dk.', ['os@by.dk']],
  ['Skriv til en.to+tre@by-en.co.uk', ['en.to+tre@by-en.co.uk']],
  ['Se https://by.dk/a?b=c.', ['https://by.dk/a?b=c']],
  ['Se http://by.xx, og ring', ['http://by.xx']],
  ['Se www.by.dk/a (ny)', ['www.by.dk/a']],
  ['Se by.dk og under.by.com!', ['by.dk', 'under.by.com']],
  ['Se ældresagen.dk', ['ældresagen.dk']],
  ['Se a.org, a.eu, a.net, a.info', ['a.org', 'a.eu', 'a.net', 'a.info']],
])('“%s” has the addresses %j', (text, addresses) => {
  expect(found(checkAddresses, text)).toEqual(
    addresses.map(
      (address) =>
        `The text has the address ${address}; expected addresses only where they can be pressed.`,
    ),
  )
})

test.each(['Søg på borger.dk.', 'Se Sundhed.dk', 'Ring.Nu', 'a.dkk', 'ca. 5', 'prisen @ døren'])(
  '“%s” has none',
  (text) => {
    expect(found(checkAddresses, text)).toEqual([])
  },
)

test('an address may stand where somebody says where a number is known from, and in what is no part of the journey', () => {
  const text = 'Se by.dk'
  expect(found(checkAddresses, text, { role: 'summary', path: ['summary'] })).toHaveLength(1)
  expect(found(checkAddresses, text, { role: 'explanation', path: ['interpretations'] })).toEqual(
    [],
  )
  expect(
    found(checkAddresses, text, { role: 'contact', path: ['contacts', 0, 'source', 'text'] }),
  ).toEqual([])
})
