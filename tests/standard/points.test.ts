/** The points of a question, from YAML to the guide: each with its own clauses. */
import { expect, test } from 'vitest'
import { impactOf } from '#editor/impact/impact.ts'
import { pointedQuestions } from '#guide/pointed-questions.ts'
import { clauseUses } from '#standard/clause-uses.ts'
import { toGuide } from '#standard/localize.ts'
import { pointsOfNeed, withPoints } from '../support/points.ts'
import { inMunicipality, inStandard, referencesOf, reviewed } from '../support/review-report.ts'
import { sharedAge, useOfAge } from '../support/shared-age.ts'
import { standardWith } from '../support/standard-records.ts'

const standard = standardWith(withPoints)
const guide = toGuide(standard, 'en')

test('the guide has them in one language, with where the document has each', () => {
  expect(guide.questions[2]?.points).toStrictEqual([
    {
      id: 'cleaning',
      text: { self: 'You cannot clean.', relative: 'Cleaning is hard.' },
      cites: ['terms'],
    },
    { id: 'washing', text: 'Doing the laundry is hard.', cites: ['phone'] },
  ])
  expect(Object.keys(guide.citations)).toEqual(['target', 'terms', 'phone'])
})

test('a clause that a point cites is used by the question', () => {
  expect(clauseUses(standard).get('terms')?.[0]).toEqual({ kind: 'question', id: 'need' })
})

test('the impact of another word names the point', () => {
  const reworded = standardWith(
    withPoints,
    inStandard('da: Tøjvask er svær.', 'da: Tøjvask er tung.'),
  )
  expect(impactOf(standard, reworded)?.words.map(({ name }) => name)).toEqual([
    'question need, point washing, text',
  ])
})

test('nothing is wrong with them', () => {
  expect(reviewed(withPoints)).toBe('')
  expect(referencesOf(withPoints)).toBe('')
})

test('one that does not end, in one of the languages', () => {
  expect(reviewed(withPoints, inStandard('da: Tøjvask er svær.', 'da: Tøjvask')))
    .toMatchInlineSnapshot(`
    "warning point-without-stop at standard.yaml questions.2.points.1.text.da
    The point ends without a full stop in Danish; expected one, as screen readers pause there and at no new line.
    Write the point as a short sentence."
  `)
})

test('two of the same name, and a clause that is not there', () => {
  expect(
    referencesOf(
      withPoints,
      inStandard('id: washing', 'id: cleaning'),
      inStandard('is hard. }, cites: [phone]', 'is hard. }, cites: [phones]'),
    ),
  ).toMatchInlineSnapshot(`
    "error duplicate-id at standard.yaml questions.2.points.1
    The point id “cleaning” is given twice; expected each id once.
    Give one of the two another id, or remove it.

    error unknown-clause at standard.yaml questions.2.points.1.cites.0
    Clause “phones” is cited; expected a clause of source.yaml. Did you mean “phone”?
    Correct the id, or register the clause in source.yaml."
  `)
})

const unclaused = pointsOfNeed.replaceAll(/, cites: \[\w+\]/g, '')
const sharedPoints = inMunicipality(
  '    choose: { da: Vælg alder',
  `${unclaused}    choose: { da: Vælg alder`,
)
const cited = inStandard(useOfAge, `${useOfAge}    points: [{ id: washing, cites: [terms] }]\n`)

test('those of a shared question are cited by the standard, where it has them', () => {
  const shared = toGuide(standardWith(...sharedAge, sharedPoints, cited), 'en')
  expect(shared.questions[1]?.points?.map(({ id, cites }) => [id, cites])).toEqual([
    ['cleaning', []],
    ['washing', ['terms']],
  ])
})

test('one that the shared question does not have', () => {
  expect(referencesOf(...sharedAge, sharedPoints, cited)).toBe('')
  expect(referencesOf(...sharedAge, sharedPoints, cited, inStandard('id: washing', 'id: washin')))
    .toMatchInlineSnapshot(`
    "error unknown-point at standard.yaml questions.1.points.0.id
    Clauses are cited for point “washin” of question “age”; expected a point it has in municipality.yaml. Did you mean “washing”?
    Correct the id, or remove the point."
  `)
  expect(referencesOf(...sharedAge, cited)).toContain('“washing” of question “age”')
})

test('a condition depends on the questions with points that it names', () => {
  const idsOf = (when: Parameters<typeof pointedQuestions>[1]) =>
    pointedQuestions(guide, when).map(({ id }) => id)
  expect(
    idsOf({
      all: [{ question: 'age', in: ['child'] }, { not: { question: 'need', in: ['yes'] } }],
    }),
  ).toEqual(['need'])
  expect(idsOf({ question: 'age', in: ['child'] })).toEqual([])
})
