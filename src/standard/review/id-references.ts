/** Ids as they are given: each once in its list, and none that means something else already. Pure. */
import { optionId, questionId } from '../asked-questions.ts'
import type { LawRecord } from '../schema/law.ts'
import type { MunicipalityRecord } from '../schema/municipality.ts'
import type { SiteRecord } from '../schema/site.ts'
import type { SourceRecord } from '../schema/source.ts'
import type { DocumentFile, Finding, Place } from './finding.ts'
import type { StandardRecords } from './records.ts'
import { error, inStandard } from './check.ts'

/** What conditions and journeys write in the place of a question's id. */
const reserved = ['all', 'any', 'not', 'outcome']

/** Every standard asks `voice` itself. */
const reservedShared = [...reserved, 'voice']

export function checkIds({
  standard,
  municipality,
}: Pick<StandardRecords, 'standard' | 'municipality'>): Finding[] {
  const questions = inStandard('questions')
  const named = standard.questions.map((question) => ({ id: questionId(question) }))
  return [
    ...givenTwice('question', questions, named),
    ...sharedIds(standard.questions, municipality),
    ...standard.questions.flatMap((question, index) =>
      'ask' in question ? givenTwiceWithin(question, index, questions) : [],
    ),
    ...standard.questions.flatMap((question, index) =>
      'id' in question ? reservedId(question, inStandard('questions', index, 'id'), reserved) : [],
    ),
    ...givenTwice('criterion', inStandard('criteria'), standard.criteria),
    ...givenTwice('interpretation', inStandard('interpretations'), standard.interpretations),
  ]
}

export function checkClauseIds(file: DocumentFile, { clauses }: SourceRecord): Finding[] {
  return givenTwice('clause', { file, path: ['clauses'] }, clauses)
}

export function checkMunicipalityIds({ contacts, questions }: MunicipalityRecord): Finding[] {
  const place = { file: 'municipality.yaml', path: ['questions'] } as const
  return [
    ...givenTwice('contact', { file: 'municipality.yaml', path: ['contacts'] }, contacts),
    ...givenTwice('question', place, questions),
    ...questions.flatMap((question, index) => givenTwiceWithin(question, index, place)),
    ...questions.flatMap((question, index) =>
      reservedId(question, { ...place, path: [...place.path, index, 'id'] }, reservedShared),
    ),
  ]
}

export function checkSiteIds({ options, contacts }: SiteRecord): Finding[] {
  return [
    ...givenTwice('option', { file: 'site.yaml', path: ['options'] }, options),
    ...givenTwice('contact', { file: 'site.yaml', path: ['contacts'] }, contacts),
  ]
}

export function checkLawIds({ entries }: LawRecord): Finding[] {
  return givenTwice('law entry', { file: 'law.yaml', path: ['entries'] }, entries)
}

type Ids = readonly { readonly id: string }[]

function givenTwice(what: string, { file, path }: Place, entries: Ids): Finding[] {
  const ids = entries.map((entry) => entry.id)
  return ids.flatMap((id, index) => {
    if (ids.indexOf(id) === index) return []
    const place = { file, path: [...path, index] }
    return error('duplicate-id', place, {
      message: `The ${what} id “${id}” is given twice; expected each id once.`,
      remedy: `Give one of the two another id, or remove it.`,
    })
  })
}

function givenTwiceWithin(
  { options, points = [] }: Pick<MunicipalityRecord['questions'][number], 'options' | 'points'>,
  index: number,
  { file, path }: Place,
): Finding[] {
  const ids = options.map((option) => ({ id: optionId(option) }))
  return [
    ...givenTwice('option', { file, path: [...path, index, 'options'] }, ids),
    ...givenTwice('point', { file, path: [...path, index, 'points'] }, points),
  ]
}

/** A standard's own question under the id of a shared one: an answer to one would pass for an answer to the other. */
function sharedIds(
  asked: StandardRecords['standard']['questions'],
  municipality: MunicipalityRecord,
): Finding[] {
  const shared = municipality.questions.map(({ id }) => id)
  return asked.flatMap((question, index) => {
    if (index === 0 || 'shared' in question || !shared.includes(question.id)) return []
    const { id } = question
    return error('duplicate-id', inStandard('questions', index, 'id'), {
      message: `A question of this standard is called “${id}”, as one that municipality.yaml shares; expected an id that no shared question has.`,
      remedy: `Ask the shared question instead: { shared: ${id}, cites: […] }; or give this one another id.`,
    })
  })
}

function reservedId({ id }: Ids[number], place: Place, meaningful: readonly string[]): Finding[] {
  if (!meaningful.includes(id)) return []
  return [
    error('reserved-id', place, {
      message: `A question is called “${id}”, which has a meaning of its own; expected an id other than ${meaningful.join(', ')}.`,
      remedy: `Give the question another id, and use that id in the conditions.`,
    }),
  ]
}
