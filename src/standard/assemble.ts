/** Four records → one standard: contacts joined by id, shared options and the voice question written out. */
import { assembleQuestion, voiceQuestion } from './assemble-questions.ts'
import type { StandardRecords } from './review/records.ts'
import type { MunicipalityRecord } from './schema/municipality.ts'
import type { StandardRecord } from './schema/standard.ts'
import type { Standard, StandardContactUse, StandardCriterion, StandardFact } from './standard.ts'

/**
 * `id` is `<municipality>/<standard>`. Throws where a record refers to a contact or a shared option that does not exist;
 * `review` tells editors of these before.
 */
export function assemble(id: string, records: StandardRecords): Standard {
  const { standard, source, municipality, site } = records
  const [, ...questions] = standard.questions
  return {
    id,
    title: standard.title,
    summary: standard.summary,
    ...(standard.retired && { retired: standard.retired }),
    municipality,
    site,
    source,
    questions: [
      voiceQuestion(site),
      ...questions.map((question) => assembleQuestion(question, site)),
    ],
    criteria: standard.criteria.map(assembleCriterion),
    contacts: standard.contacts.map((use) => assembleContactUse(use, municipality)),
    facts: standard.facts.map(assembleFact),
    interpretations: standard.interpretations,
  }
}

function assembleCriterion(record: StandardRecord['criteria'][number]): StandardCriterion {
  const { 'not-met': notMet, 'ask-by-phone': askByPhone, ...rest } = record
  return { ...rest, notMet, askByPhone }
}

function assembleContactUse(
  record: StandardRecord['contacts'][number],
  municipality: MunicipalityRecord,
): StandardContactUse {
  const contact = municipality.contacts.find((known) => known.id === record.contact)
  if (!contact) throw new Error(`The municipality has no contact “${record.contact}”`)
  return {
    contact,
    ...(record.when && { when: record.when }),
    whoShouldCall: record['who-should-call'],
    ...(record.note && { note: record.note }),
    cites: record.cites,
  }
}

function assembleFact(record: StandardRecord['facts'][number]): StandardFact {
  if ('not-stated' in record) return { kind: record.kind, cites: [] }
  return {
    kind: record.kind,
    text: record.text,
    ...(record.free !== undefined && { free: record.free }),
    ...(record.when && { when: record.when }),
    cites: record.cites,
  }
}
