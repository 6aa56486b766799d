/** Standards that point to each other: what the guide has of it, and what an editor reads of a wrong pointer. */
import { expect, test } from 'vitest'
import { toGuide } from '#standard/localize.ts'
import { type Change, foundAfter, loadedAfter, reportAfter } from './documents-content.ts'

function sees(see: string, standard = 'samtaler'): Change {
  return [`${standard}/standard.yaml`, '    requirement:', `    see: ${see}\n    requirement:`]
}

function factSees(see: string): Change {
  return ['samtaler/standard.yaml', 'kind: cost,', `kind: cost, see: ${see},`]
}

const retired = (replacedBy: string): Change => [
  'motion/standard.yaml',
  'questions:',
  `retired: { on: 2026-05-01, text: { da: Den er lukket., en: It is closed. }${replacedBy} }\nquestions:`,
]

const municipalitySees = (see: string): Change => [
  'municipality.yaml',
  'contacts:',
  `facts:
  - kind: good-to-know
    text: { da: Der er flere tilbud., en: There are more offers. }
    see: ${see}
    cites: [regler/reply]
contacts:`,
]

async function guideOf(standard: string, ...changes: readonly Change[]) {
  const { content, problems } = await loadedAfter(...changes)
  expect(problems).toEqual([])
  const found = content?.standards.find(({ id }) => id === `eksempel/${standard}`)
  if (!found) throw new Error(`There is no standard ${standard}`)
  return toGuide(found, 'en')
}

test('a guide has the title in its language, and where the other stands', async () => {
  const guide = await guideOf('samtaler', sees('motion'), factSees('[motion, gaature]'))
  expect(guide.criteria[0]?.see).toEqual([
    { id: 'eksempel/motion', label: 'See also: Exercise', ifNot: 'If not, see: Exercise' },
  ])
  expect(guide.facts[0]?.see).toEqual([
    { id: 'eksempel/motion', label: 'See also: Exercise' },
    { id: 'eksempel/gaature', label: 'See also: Walks' },
  ])
})

test('two standards may point at each other', async () => {
  const both = [sees('motion'), sees('samtaler', 'motion')]
  const [talks, exercise] = [await guideOf('samtaler', ...both), await guideOf('motion', ...both)]
  expect(talks.criteria[0]?.see?.[0]?.id).toBe('eksempel/motion')
  expect(exercise.criteria[0]?.see?.[0]?.id).toBe('eksempel/samtaler')
})

test('what a municipality says for all points nowhere in the standard that it points to', async () => {
  const change = municipalitySees('[samtaler, motion]')
  const seen = async (standard: string) =>
    (await guideOf(standard, change)).facts.at(-1)?.see?.map(({ id }) => id)
  expect(await seen('gaature')).toEqual(['eksempel/samtaler', 'eksempel/motion'])
  expect(await seen('motion')).toEqual(['eksempel/samtaler'])
  expect((await guideOf('motion', municipalitySees('motion'))).facts.at(-1)?.see).toBeUndefined()
})

test.each<[string, string, ...(readonly Change[])]>([
  [
    'one that is not there, by a criterion',
    'samtaler/standard.yaml:19:10  error: No standard of this municipality is called “moton”; expected the name of its folder. Did you mean “motion”?',
    sees('moton'),
  ],
  [
    'one that is not there, by a fact',
    'samtaler/standard.yaml:44:33  error: No standard of this municipality is called “svoemning”; expected the name of its folder. Known: gaature, motion, samtaler.',
    factSees('[motion, svoemning]'),
  ],
  [
    'one that is not there, by the municipality: told once',
    'municipality.yaml:7:10  error: No standard of this municipality is called “moton”; expected the name of its folder. Did you mean “motion”?',
    municipalitySees('moton'),
  ],
  [
    'itself',
    'samtaler/standard.yaml:19:10  error: The standard “samtaler” points to itself; expected another standard of the municipality.',
    sees('samtaler'),
  ],
  [
    'one twice',
    'samtaler/standard.yaml:19:19  error: The standard “motion” is named twice after “see”; expected each standard once.',
    sees('[motion, motion]'),
  ],
  [
    'one twice, by the municipality',
    'municipality.yaml:7:19  error: The standard “motion” is named twice after “see”; expected each standard once.',
    municipalitySees('[motion, motion]'),
  ],
  [
    'a retired one',
    'samtaler/standard.yaml:19:10  warning: The standard “motion” is retired since 2026-05-01; expected one that still holds.',
    sees('motion'),
    retired(''),
  ],
  [
    'a retired one that another replaces',
    'samtaler/standard.yaml:19:10  warning: The standard “motion” is retired since 2026-05-01; expected one that still holds. “eksempel/gaature” replaces it.',
    sees('motion'),
    retired(', replaced-by: eksempel/gaature'),
  ],
  [
    'a retired one, by the municipality',
    'municipality.yaml:7:10  warning: The standard “motion” is retired since 2026-05-01; expected one that still holds.',
    municipalitySees('motion'),
    retired(''),
  ],
])('%s', async (_, found, ...changes) => {
  expect(await foundAfter(...changes)).toEqual([found])
})

test('one that cannot be read is told of once, where it is wrong', async () => {
  const broken: Change = ['motion/standard.yaml', 'title:', 'titel:']
  const found = await foundAfter(sees('motion'), broken)
  expect(found.map((problem) => problem.split(':')[0])).toEqual(['motion/standard.yaml'])
})

test('the report says how to mend it', async () => {
  expect(await reportAfter(sees('moton'))).toMatchInlineSnapshot(`
    "
    content/eksempel/samtaler/standard.yaml:19:10  error
      19 |     see: moton
         |          ^
      Found:    No standard of this municipality is called “moton”; expected the name of its folder. Did you mean “motion”?
      Mend:     Correct the name, or leave it out until the standard is there.

    1 error in 1 file.
    "
  `)
  expect(await reportAfter(sees('eksempel/motion'))).toMatchInlineSnapshot(`
    "
    content/eksempel/samtaler/standard.yaml:19:10  error
      19 |     see: eksempel/motion
         |          ^
      Found:    No standard of this municipality is called “eksempel/motion”; expected the name of its folder. Known: gaature, motion, samtaler.
      Mend:     Correct the name, or leave it out until the standard is there.

    1 error in 1 file.
    "
  `)
  expect(await reportAfter(sees('[]'))).toMatchInlineSnapshot(`
    "
    content/eksempel/samtaler/standard.yaml:19:5  error
      19 |     see: []
         |     ^
      Found:    an empty list
      Expected: at least one standard
      Mend:     Add what is missing to the list.

    1 error in 1 file.
    "
  `)
})
