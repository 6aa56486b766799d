/** Standards of one municipality, made of rules: for tests of what they share. */
import type { Condition } from '#guide/condition.ts'
import type { Rules } from '#guide/rules.ts'
import { municipalitySchema, type MunicipalityRecord } from '#standard/schema/municipality.ts'
import type { Standard } from '#standard/standard.ts'
import { voice } from './rules-arbitrary.ts'
import { standardWith } from './standard-records.ts'

export type SharedQuestion = Rules['questions'][number] & { readonly private?: true }
type Contact = MunicipalityRecord['contacts'][number]

const text = (words: string) => ({ da: `${words} (da)`, en: `${words} (en)` })

const model = standardWith()
const [modelCriterion] = model.criteria
export const contacts = municipalitySchema.parse({
  name: text('By'),
  code: '0999',
  contacts: ['desk', 'ward', 'line'].map((id) => ({
    id,
    name: text(id),
    phones: [{ number: '70222210' }],
    source: { text: text('Their site'), 'checked-on': '2026-01-02' },
  })),
}).contacts

/** Of one standard, without the voice. The questions that it shares are among those of the municipality. */
export interface SharingRules extends Pick<Rules, 'questions' | 'criteria'> {
  readonly contacts: readonly { readonly contact: Contact; readonly when?: Condition }[]
  readonly facts: readonly { readonly when?: Condition }[]
}

/** All standards of a municipality, as the build has them; `more` is what its record has beside the shared questions. */
export function standardsOf(
  shared: readonly SharedQuestion[],
  rules: readonly SharingRules[],
  more: Partial<MunicipalityRecord> = {},
): readonly Standard[] {
  const municipality: MunicipalityRecord = {
    ...model.municipality,
    contacts,
    questions: shared.map((question) => worded(question)),
    ...more,
  }
  return rules.map((one, place) => standardOf(one, place, shared, municipality))
}

function standardOf(
  { questions, criteria, contacts: uses, facts }: SharingRules,
  place: number,
  shared: readonly SharedQuestion[],
  municipality: MunicipalityRecord,
): Standard {
  if (!modelCriterion) throw new Error('The model has a criterion')
  return {
    ...model,
    id: `by/standard-${place}`,
    title: text(`Standard ${place}`),
    municipality,
    questions: [voice, ...questions].map((question) => ({
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

function worded({ options, ...question }: SharedQuestion) {
  return {
    ...question,
    ask: text(question.id),
    choose: text('Choose'),
    options: options.map((option) => ({ ...option, label: text(option.id) })),
  }
}
