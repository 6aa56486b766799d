/** What must hold before a standard can be assembled: ids are given once, and every id that is named exists. Pure. */
import type { MunicipalityRecord } from '../schema/municipality.ts'
import type { SharedQuestionUse } from '../schema/question.ts'
import type { SiteRecord } from '../schema/site.ts'
import type { Finding, Place } from './finding.ts'
import { checkIds } from './id-references.ts'
import { checkCitations } from './clause-references.ts'
import { checkLawCitations } from './law-references.ts'
import { checkDocuments } from './document-references.ts'
import { checkStandardsThere, pointersIn } from './see-checks.ts'
import { checkNamedAnswers } from './condition-references.ts'
import type { StandardRecords } from './records.ts'
import { error, inStandard } from './check.ts'
import { suggest } from './suggest.ts'

/** The faults that keep a standard from being assembled, all of them errors in its own two files. */
export function checkReferences(records: StandardRecords): readonly Finding[] {
  return [
    ...checkIds(records),
    ...checkQuestions(records),
    ...checkContacts(records),
    ...checkNamedAnswers(records),
    ...checkDocuments(records),
    ...checkCitations(records),
    ...checkLawCitations(records.standard.facts, records.law, inStandard),
    ...checkSeen(records),
  ]
}

/** The same of what `municipality.yaml` itself refers to: until it is mended, no standard that asks its questions can be. */
export function checkMunicipalityReferences(
  { questions }: MunicipalityRecord,
  site: SiteRecord,
): readonly Finding[] {
  return questions.flatMap((question, index) =>
    checkOptions(question, site, { file: 'municipality.yaml', path: ['questions', index] }),
  )
}

function checkSeen({ standard: { criteria, facts }, siblings }: StandardRecords): Finding[] {
  const pointers = [
    ...pointersIn('criteria', criteria, inStandard),
    ...pointersIn('facts', facts, inStandard),
  ]
  return checkStandardsThere(pointers, [...siblings.keys()])
}

function checkQuestions({ standard, municipality, site }: StandardRecords): Finding[] {
  const known = municipality.questions.map(({ id }) => id)
  const [, ...questions] = standard.questions
  return questions.flatMap((question, index) => {
    const place = inStandard('questions', index + 1)
    if (!('shared' in question)) return checkOptions(question, site, place)
    const { shared } = question
    if (known.includes(shared)) return checkPoints(question, municipality, place)
    return error('unknown-question', inStandard(...place.path, 'shared'), {
      message: `No shared question is called “${shared}”; expected one of the questions in municipality.yaml.${suggest(shared, known)}`,
      remedy: `Correct the id, or add the question to municipality.yaml.`,
    })
  })
}

/** Of a shared question, where the standard says which clauses have them. */
function checkPoints(
  { shared, points = [] }: SharedQuestionUse,
  { questions }: MunicipalityRecord,
  { path }: Place,
): Finding[] {
  const known = questions.flatMap(({ id, points = [] }) =>
    id === shared ? points.map((point) => point.id) : [],
  )
  return points.flatMap(({ id }, index) => {
    if (known.includes(id)) return []
    return error('unknown-point', inStandard(...path, 'points', index, 'id'), {
      message: `Clauses are cited for point “${id}” of question “${shared}”; expected a point it has in municipality.yaml.${suggest(id, known)}`,
      remedy: `Correct the id, or remove the point.`,
    })
  })
}

function checkOptions(
  { id, options }: MunicipalityRecord['questions'][number],
  site: SiteRecord,
  { file, path }: Place,
): Finding[] {
  const shared = site.options.map((option) => option.id)
  return options.flatMap((option, index) => {
    if (typeof option !== 'string' || shared.includes(option)) return []
    const place = { file, path: [...path, 'options', index] }
    return error('unknown-option', place, {
      message: `Question “${id}” offers “${option}” without a label; expected an option that site.yaml shares.${suggest(option, shared)}`,
      remedy: `Write the option out as { id: ${option}, label: … }, or add it to the options in site.yaml.`,
    })
  })
}

function checkContacts({ standard, municipality, site }: StandardRecords): Finding[] {
  const known = [...municipality.contacts, ...site.contacts].map((contact) => contact.id)
  return standard.contacts.flatMap(({ contact }, index) => {
    if (known.includes(contact)) return []
    return error('unknown-contact', inStandard('contacts', index, 'contact'), {
      message: `No contact is called “${contact}”; expected one of municipality.yaml or site.yaml.${suggest(contact, known)}`,
      remedy: `Correct the id, or add the contact to municipality.yaml.`,
    })
  })
}
