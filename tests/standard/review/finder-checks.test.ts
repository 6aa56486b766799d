/** What is said of the questions that a municipality's finder asks. */
import { expect, test } from 'vitest'
import type { Condition } from '#guide/condition.ts'
import { checkFinder } from '#standard/review/finder-checks.ts'
import type { MunicipalityRecord } from '#standard/schema/municipality.ts'
import {
  contacts,
  type SharedQuestion,
  type SharingRules,
  standardsOf,
} from '../../support/sharing-standards.ts'

const options = [{ id: 'yes' }, { id: 'no' }]
const home: SharedQuestion = { id: 'home', options }
const age: SharedQuestion = {
  id: 'age',
  options: [{ id: 'young' }, { id: 'adult' }, { id: 'old' }],
}
const need: SharedQuestion = { id: 'need', options }

const isHome: Condition = { question: 'home', in: ['yes'] }
const isOld: Condition = { question: 'age', in: ['old'] }
const isAdult: Condition = { question: 'age', in: ['adult'] }

/** A standard with one criterion, over questions of which those not given are not its own. */
function about(when: Condition, ...questions: readonly SharedQuestion[]): SharingRules {
  return {
    questions,
    criteria: [{ id: 'only', when }],
    contacts: contacts.slice(0, 1).map((contact) => ({ contact })),
    facts: [],
  }
}

function said(
  shared: readonly SharedQuestion[],
  rules: readonly SharingRules[],
  more: Partial<MunicipalityRecord> = {},
): readonly string[] {
  const standards = standardsOf(shared, rules, more)
  const [first] = standards
  if (!first) throw new Error('A municipality has a standard')
  return checkFinder(first.municipality, standards).map(
    ({ code, severity, place, message, remedy }) =>
      `${severity} ${code} at ${place.file} ${place.path.join('.')}\n${message}\n${remedy}`,
  )
}

const because = { 'order-because': { da: 'De fleste bor her.', en: 'Most live here.' } }

/** Whether somebody lives here matters to the old alone. */
const laterHome = [about(isOld, age), about({ all: [isOld, isHome] }, age, home)]

test('nothing, where every question is worth asking and every standard is told from the others', () => {
  expect(said([age, home], laterHome)).toEqual([])
  expect(said([home, age], [about(isHome, home), about(isOld, age)])).toEqual([])
})

test('an order that asks more than another', () => {
  expect(said([home, age], laterHome)).toMatchInlineSnapshot(`
    [
      "warning order-asks-more at municipality.yaml questions
    If all answers are equally frequent, the finder asks a citizen 3.00 questions on average and 3 at most in the order written; in the order age, home only 2.33 questions on average and 3 at most.
    Put the questions in that order, mark as private those that must stay last, or say why this order is kept: order-because.",
    ]
  `)
})

test('the same, kept for a reason', () => {
  expect(said([home, age], laterHome, because)).toMatchInlineSnapshot(`
    [
      "note order-kept at municipality.yaml order-because
    If all answers are equally frequent, the finder asks a citizen 3.00 questions on average and 3 at most in the order written; in the order age, home only 2.33 questions on average and 3 at most. It is kept because: “De fleste bor her.”
    Nothing, as long as the reason holds.",
    ]
  `)
})

test('a reason where no order asks less, or where there is no finder', () => {
  const notNeeded = said([age, home], laterHome, because)
  expect(notNeeded).toMatchInlineSnapshot(`
    [
      "warning order-because-not-needed at municipality.yaml order-because
    No order asks fewer questions than the one written, yet it has an order-because.
    Remove the order-because.",
    ]
  `)
  expect(said([age, home], laterHome.slice(1), because)).toEqual(notNeeded)
})

test('private questions last, before any other order is thought of', () => {
  const isPrivate = true
  expect(said([{ ...home, private: isPrivate }, age], laterHome)).toMatchInlineSnapshot(`
    [
      "error private-not-last at municipality.yaml questions.1
    Question “age” stands after “home”, which is private; expected private questions last.
    Move “age” before “home”, or mark it private too.",
    ]
  `)
  expect(
    said([age, { ...home, private: isPrivate }, { ...need, private: isPrivate }], laterHome),
  ).toEqual([])
})

test('a private question stays last, whatever that costs', () => {
  expect(said([home, { ...age, private: true }], laterHome)).toEqual([])
})

test('of one standard nothing, as it has no finder', () => {
  expect(said([{ ...home, private: true }, age], laterHome.slice(1))).toEqual([])
})

test('standards that the finder never tells apart, in one note', () => {
  const own: SharedQuestion = { id: 'wish', options }
  const wished: Condition = { question: 'wish', in: ['yes'] }
  expect(
    said(
      [age, home],
      [
        about(isHome, home),
        about({ all: [isOld, wished] }, age, own),
        about({ all: [wished, isOld] }, own, age),
        about(wished, own),
        about({ not: wished }, own),
        about(isAdult, age),
      ],
    ),
  ).toMatchInlineSnapshot(`
    [
      "note finder-tells-not-apart at municipality.yaml questions
    Whatever the shared questions are answered, the finder says the same of these standards: standard-1, standard-2; standard-3, standard-4.
    Nothing, if their own questions are what tells them apart. Else share a question that one of them asks.",
    ]
  `)
})
