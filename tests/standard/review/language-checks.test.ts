import { expect, test } from 'vitest'
import { checkEachLanguage } from '#standard/review/language-checks.ts'
import { checkOffices } from '#standard/review/office-checks.ts'
import { placedText } from '../../support/placed-text.ts'

function code(da: string, en: string, ...path: readonly string[]): string {
  const found = checkEachLanguage(placedText({ da, en }, { path: ['facts', 0, ...path] }))
  return found ? `${found.severity} ${found.code} ${String(found.place.path.at(-1))}` : ''
}

test.each([
  ['Ring til os.', 'Ring til os.', 'error languages-same en'],
  ['Ring Til OS.', 'ring til os.', 'error languages-same en'],
  ['The help', 'The help', 'error languages-same en'],
  ['Stor rød bil', 'Stor rød bil', 'error languages-same en'],
  ['Gratis', 'Gratis', 'error languages-same en'],
  ['Vi ringer til dig.', 'Vi ringer til os.', 'warning languages-same en'],
  ['We are with you.', 'We are with them.', 'warning languages-same da'],
  ['We ring you.', 'Vi ringer til dig.', 'error languages-swapped text'],
  ['Yes', 'Ja', 'error languages-swapped text'],
  ['No', 'Nej', 'error languages-swapped text'],
])('“%s” beside “%s” is a fault: %s', (da, en, expected) => {
  expect(code(da, en, 'text')).toBe(expected)
})

test.each([
  ['Ring til os.', 'Ring us.'],
  ['SMS', 'SMS'],
  ['Digital post', 'Digital post'],
  ['Center Vest', 'Center Vest'],
  ['18–66', '18–66'],
  ['Samtaler', 'Samtaler om'],
  ['Se filmen The End', 'See The End'],
  ['Læs lov om aktiv hjælp', 'Read the act (lov om aktiv hjælp)'],
  ['Voksne', 'Team for støtte'],
  ['Bo hos os', 'Se det'],
])('“%s” beside “%s” is none', (da, en) => {
  expect(code(da, en, 'text')).toBe('')
})

test('names may be the same, and Danish in English, but not exchanged', () => {
  for (const key of ['name', 'organisation']) {
    expect(code('Huset til dig', 'Huset til dig', key)).toBe('')
    expect(code('Huset til dig', 'Huset som er til dig', key)).toBe('')
    expect(code('The house for you', 'Huset til dig', key)).toBe(`error languages-swapped ${key}`)
  }
})

const office = { name: { da: 'Visitationen', en: 'Visitationen (the office)' } }
const bracketed = { name: { da: 'Team (Vest)', en: 'Team (Vest), west' } }
const translated = { name: { da: 'Borgerservice', en: 'Citizen service' } }

test.each([
  ['Ring til Visitationen.', 'Ring the office.', ['Visitationen']],
  ['Visitationen, altså Visitationen.', 'The office.', ['Visitationen']],
  ['Team (Vest) eller Visitationen', 'The team', ['Team (Vest)', 'Visitationen']],
  ['Ring til Visitationen.', 'Ring Visitationen.', []],
  ['Visitationens svar', 'Its answer', []],
  ['en visitationen', 'an office', []],
  ['Ring til Borgerservice.', 'Ring the citizen service.', []],
])('“%s” beside “%s” lacks the names %j', (da, en, names) => {
  const placed = placedText({ da, en })
  const wording = { ...placed, spot: undefined, wording: placed.text }
  const found = checkOffices([wording], [office, bracketed, translated])
  expect(found.map(({ message, place }) => [message.split('”')[0], place.path.at(-1)])).toEqual(
    names.map((name) => [`The text names “${name}`, 'en']),
  )
  expect(checkOffices([wording], [translated])).toEqual([])
  expect(checkOffices([wording], [])).toEqual([])
})
