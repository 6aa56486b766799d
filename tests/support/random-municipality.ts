/** Random municipalities for property tests: up to twelve standards, which share up to eight questions. */
import fc from 'fast-check'
import type { Condition } from '#guide/condition.ts'
import type { Rules } from '#guide/rules.ts'
import { municipalitySchema, type MunicipalityRecord } from '#standard/schema/municipality.ts'
import type { Standard } from '#standard/standard.ts'
import { conditionArbitrary, mostOptions, questionArbitrary, voice } from './rules-arbitrary.ts'
import { standardWith } from './standard-records.ts'

type Question = Rules['questions'][number]
type Contact = MunicipalityRecord['contacts'][number]

const text = (words: string) => ({ da: `${words} (da)`, en: `${words} (en)` })

const model = standardWith()
const [modelCriterion] = model.criteria
const contacts = municipalitySchema.parse({
  name: text('By'),
  code: '0999',
  contacts: ['desk', 'ward', 'line'].map((id) => ({
    id,
    name: text(id),
    phones: [{ number: '70222210' }],
    source: { text: text('Their site'), 'checked-on': '2026-01-02' },
  })),
}).contacts

/** All standards of a municipality, as the build has them. */
export const municipalityArbitrary: fc.Arbitrary<readonly Standard[]> = fc
  .integer({ min: 1, max: 8 })
  .chain((count) =>
    fc.tuple(
      ...Array.from({ length: count }, (_, place) =>
        questionArbitrary(`shared-${place}`, Math.min(3, mostOptions[count] ?? 2)),
      ),
    ),
  )
  .chain((shared) => {
    const municipality: MunicipalityRecord = {
      ...model.municipality,
      contacts,
      questions: shared.map((question) => worded(question)),
    }
    return fc
      .array(rulesAmong(shared), { minLength: 2, maxLength: 12 })
      .map((all) => all.map((rules, place) => standardOf(rules, place, shared, municipality)))
  })

interface RandomRules extends Pick<Rules, 'questions' | 'criteria'> {
  readonly contacts: readonly { readonly contact: Contact; readonly when?: Condition }[]
  readonly facts: readonly { readonly when?: Condition }[]
}

/** Rules over some of the shared questions and few of its own, in any order. */
function rulesAmong(shared: readonly Question[]): fc.Arbitrary<RandomRules> {
  return fc
    .record({
      used: fc.shuffledSubarray([...shared]),
      own: fc.array(questionArbitrary('', 3), { maxLength: 2 }),
    })
    .chain(({ used, own }) => {
      const others = fc.shuffledSubarray(
        [...used, ...own.map((question, place) => ({ ...question, id: `own-${place}` }))],
        { minLength: used.length + own.length },
      )
      return others.chain((asked) => {
        const questions = [voice, ...asked]
        const when = conditionArbitrary(questions)
        return fc.record({
          questions: fc.constant(questions),
          criteria: fc
            .array(when, { minLength: 1, maxLength: 3 })
            .map((all) => all.map((condition, place) => ({ id: `c-${place}`, when: condition }))),
          contacts: fc.array(
            fc.record(
              { contact: fc.constantFrom(...contacts), when },
              { requiredKeys: ['contact'] },
            ),
            { minLength: 1, maxLength: 3 },
          ),
          facts: fc.array(fc.record({ when }, { requiredKeys: [] }), { maxLength: 2 }),
        })
      })
    })
}

function standardOf(
  { questions, criteria, contacts: uses, facts }: RandomRules,
  place: number,
  shared: readonly Question[],
  municipality: MunicipalityRecord,
): Standard {
  if (!modelCriterion) throw new Error('The model has a criterion')
  return {
    ...model,
    id: `by/standard-${place}`,
    title: text(`Standard ${place}`),
    municipality,
    questions: questions.map((question) => ({
      ...worded(question),
      cites: [],
      ...(shared.includes(question) && { shared: true as const }),
    })),
    criteria: criteria.map(({ id, when }) => ({
      ...modelCriterion,
      id,
      when,
      requirement: text(`${place} ${id}`),
      cites: [],
    })),
    contacts: uses.map(({ contact, when }) => ({
      contact,
      'who-should-call': text('All'),
      cites: [],
      ...(when && { when }),
    })),
    ownFacts: facts.length,
    facts: facts.map(({ when }) => ({
      kind: 'cost',
      text: text('Free'),
      free: true,
      cites: [],
      ...(when && { when }),
    })),
  }
}

function worded({ options, ...question }: Question) {
  return {
    ...question,
    ask: text(question.id),
    choose: text('Choose'),
    options: options.map((option) => ({ ...option, label: text(option.id) })),
  }
}
