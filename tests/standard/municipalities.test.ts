/** The 98 municipalities: their numbers, names and addresses. */
import { expect, test } from 'vitest'
import {
  codeOfAddress,
  codeOfName,
  inventedCode,
  municipalityNames,
  namesMunicipality,
} from '#standard/municipalities.ts'

test('there are 98, each with a number and a name of its own', () => {
  expect(municipalityNames.size).toBe(98)
  expect(new Set(municipalityNames.values()).size).toBe(98)
  for (const [code, name] of municipalityNames) {
    expect(code).toMatch(/^0\d{3}$/)
    expect(codeOfName(name)).toBe(code)
  }
  expect(municipalityNames.has(inventedCode)).toBe(false)
})

test.each([
  ['Frederikssund Kommune', '0250'],
  ['Ishøj', '0183'],
  ['København', '0101'],
  ['Københavns Kommune', '0101'],
  ['Bornholms Regionskommune', '0400'],
  ['Bornholm', '0400'],
  ['Aarhus Kommune', '0751'],
  ['Århus Kommune', '0751'],
  ['Åbenrå', '0580'],
  ['randers kommune ', '0730'],
  ['Kommune Ishøj', undefined],
  ['Eksempelby Kommune', undefined],
])('%s', (name, code) => {
  expect(codeOfName(name)).toBe(code)
})

test.each([
  ['https://ishoj.dk', '0183'],
  ['https://www.ishoej.dk/borger?a=1', '0183'],
  ['https://www.faxekommune.dk', '0320'],
  ['https://hoeje-taastrup.dk/', '0169'],
  ['https://hojetaastrup.dk#top', '0169'],
  ['https://WWW.KK.DK/', '0101'],
  ['https://www.htk.dk', '0169'],
  ['https://www.ltk.dk', '0173'],
  ['https://www.rk.dk', '0175'],
  ['https://www.brk.dk', '0400'],
  ['https://fmk.dk:443/x', '0430'],
  ['https://www.rksk.dk', '0760'],
  ['https://www.nordfynskommune.dk', '0480'],
  ['https://vesthimmerland.dk', '0820'],
  ['visitation@ishoj.dk', '0183'],
  ['a@b.faxekommune.dk', '0320'],
  ['https://ishoj.dk.example.org', undefined],
  ['https://example.org/ishoj.dk', undefined],
  ['https://example.org/a@ishoj.dk', undefined],
  ['https://notishoj.dk', undefined],
  ['https://ishoj.com', undefined],
  ['http://ishoj.dk', undefined],
  ['ishoj.dk', undefined],
])('%s', (address, code) => {
  expect(codeOfAddress(address)).toBe(code)
})

test.each([
  ['Vallensbæks borgere', '0187', true],
  ['Vallensbæk Kommune', '0187', true],
  ['Ishøj Kommune', '0187', false],
  ['Eksempelby', inventedCode, false],
])('whether “%s” names %s', (text, code, names) => {
  expect(namesMunicipality(text, code)).toBe(names)
})
