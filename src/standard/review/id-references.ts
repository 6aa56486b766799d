/** Ids as they are given: each once in its list, and none that means something else already. Pure. */
import type { LawRecord } from '../schema/law.ts'
import type { MunicipalityRecord } from '../schema/municipality.ts'
import type { SiteRecord } from '../schema/site.ts'
import type { Finding, Place } from './finding.ts'
import type { StandardRecords } from './records.ts'
import { error, inStandard } from './check.ts'

/** What conditions and journeys write in the place of a question's id. */
const reserved = ['all', 'any', 'not', 'outcome']

export function checkIds({
  standard,
  source,
}: Pick<StandardRecords, 'standard' | 'source'>): Finding[] {
  return [
    ...givenTwice('question', inStandard('questions'), standard.questions),
    ...standard.questions.flatMap((question, index) => {
      const options = question.options.map((option) =>
        typeof option === 'string' ? { id: option } : option,
      )
      return givenTwice('option', inStandard('questions', index, 'options'), options)
    }),
    ...reservedIds(standard.questions),
    ...givenTwice('criterion', inStandard('criteria'), standard.criteria),
    ...givenTwice('interpretation', inStandard('interpretations'), standard.interpretations),
    ...givenTwice('clause', { file: 'source.yaml', path: ['clauses'] }, source.clauses),
  ]
}

export function checkMunicipalityIds({ contacts }: MunicipalityRecord): Finding[] {
  return givenTwice('contact', { file: 'municipality.yaml', path: ['contacts'] }, contacts)
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

function reservedIds(questions: Ids): Finding[] {
  return questions.flatMap(({ id }, index) => {
    if (!reserved.includes(id)) return []
    return error('reserved-id', inStandard('questions', index, 'id'), {
      message: `A question is called “${id}”, which has a meaning of its own; expected an id other than ${reserved.join(', ')}.`,
      remedy: `Give the question another id, and use that id in the conditions.`,
    })
  })
}
