/** Records → one standard: contacts, documents and shared questions joined by id, shared options and the voice question written out. */
import { voiceQuestion, writtenOut } from './assemble-questions.ts'
import { clauseUses } from './clause-uses.ts'
import { documentsOf, narrowed, ownDocument } from './documents.ts'
import { inheritedFacts } from './inherited-facts.ts'
import type { StandardRecords } from './review/records.ts'
import type { MunicipalityRecord } from './schema/municipality.ts'
import { exceptItself, namedIn, siblingsOf } from './siblings.ts'
import type { Standard, StandardFact } from './standard.ts'

/**
 * `id` is `<municipality>/<standard>`. Throws where a record refers to a contact, a document, another standard, a shared
 * question or a shared option that does not exist; `review` tells editors of these before.
 */
export function assemble(id: string, records: StandardRecords): Standard {
  const { standard, municipality, site, law } = records
  const [, ...questions] = standard.questions
  const documents = documentsOf(records)
  const [, own = ''] = id.split('/')
  const facts = [...standard.facts, ...inherited(records).map((fact) => exceptItself(fact, own))]
  const assembled: Standard = {
    ...standard,
    id,
    municipality,
    site,
    law,
    documents,
    ownFacts: standard.facts.length,
    facts,
    siblings: siblingsOf(namedIn([...standard.criteria, ...facts]), records.siblings),
    questions: [voiceQuestion(site), ...questions.map((question) => writtenOut(question, records))],
    contacts: standard.contacts.map((use) => ({
      ...use,
      contact: contactOf(use.contact, [...municipality.contacts, ...site.contacts]),
    })),
  }
  return { ...assembled, documents: narrowed(documents, clauseUses(assembled)) }
}

/** The municipality's facts, citing their clauses as this standard does. */
function inherited({ standard, source, municipality }: StandardRecords): readonly StandardFact[] {
  const own = ownDocument(standard, source)
  const facts = inheritedFacts(standard, municipality)
  if (own === undefined) return facts
  return facts.map((fact) => ({
    ...fact,
    cites: fact.cites.map((cited) => cited.replace(new RegExp(`^${own}/`), '')),
  }))
}

function contactOf(
  id: string,
  contacts: MunicipalityRecord['contacts'],
): MunicipalityRecord['contacts'][number] {
  const contact = contacts.find((known) => known.id === id)
  if (!contact) throw new Error(`Neither municipality nor site has a contact “${id}”`)
  return contact
}
