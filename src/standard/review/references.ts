/** What must hold before a standard can be assembled: ids are given once, and every id that is named exists. Pure. */
import type { Condition } from '#guide/condition.ts'
import type { Finding, FindingCode, Place } from './finding.ts'
import { suggest } from './nearest.ts'
import type { StandardRecords } from './records.ts'

type Path = Place['path']

/**
 * The faults that keep these records from being assembled, all of them errors. `id` is `<municipality>/<standard>`.
 * A file shared by several standards is checked with each of them, so the same finding may come back more than once.
 */
export function checkReferences(id: string, records: StandardRecords): readonly Finding[] {
  return [
    ...duplicates(records),
    ...options(records),
    ...contacts(id, records),
    ...conditions(records),
    ...citations(records),
  ]
}

function duplicates({ standard, source, municipality, site }: StandardRecords): Finding[] {
  return [
    ...givenTwice('question', 'standard.yaml', ['questions'], standard.questions),
    ...standard.questions.flatMap((question, index) => {
      const options = question.options.map((option) =>
        typeof option === 'string' ? { id: option } : option,
      )
      return givenTwice('option', 'standard.yaml', ['questions', index, 'options'], options)
    }),
    ...givenTwice('criterion', 'standard.yaml', ['criteria'], standard.criteria),
    ...givenTwice('interpretation', 'standard.yaml', ['interpretations'], standard.interpretations),
    ...givenTwice('clause', 'source.yaml', ['clauses'], source.clauses),
    ...givenTwice('contact', 'municipality.yaml', ['contacts'], municipality.contacts),
    ...givenTwice('option', 'site.yaml', ['options'], site.options),
  ]
}

function givenTwice(
  what: string,
  file: Place['file'],
  path: Path,
  entries: readonly { readonly id: string }[],
): Finding[] {
  const ids = entries.map((entry) => entry.id)
  return ids.flatMap((id, index) => {
    if (ids.indexOf(id) === index) return []
    const message = `The ${what} id “${id}” is given twice; expected each id once.`
    return [
      error(
        'duplicate-id',
        file,
        [...path, index],
        message,
        `Give one of the two another id, or remove it.`,
      ),
    ]
  })
}

function options({ standard, site }: StandardRecords): Finding[] {
  const shared = site.options.map((option) => option.id)
  return standard.questions.flatMap((question, index) => {
    if (index === 0) return []
    return question.options.flatMap((option, place) => {
      if (typeof option !== 'string' || shared.includes(option)) return []
      const message = `Question “${question.id}” offers “${option}” without a label; expected an option that site.yaml shares.${suggest(option, shared)}`
      const remedy = `Write the option out as { id: ${option}, label: … }, or add it to the options in site.yaml.`
      return [
        error(
          'unknown-option',
          'standard.yaml',
          ['questions', index, 'options', place],
          message,
          remedy,
        ),
      ]
    })
  })
}

function contacts(id: string, { standard, source, municipality }: StandardRecords): Finding[] {
  const known = municipality.contacts.map((contact) => contact.id)
  const clauses = source.clauses.map((clause) => clause.id)
  const unknown = standard.contacts.flatMap(({ contact }, index) => {
    if (known.includes(contact)) return []
    const message = `No contact is called “${contact}”; expected one of municipality.yaml.${suggest(contact, known)}`
    const remedy = `Correct the id, or add the contact to municipality.yaml.`
    return [
      error('unknown-contact', 'standard.yaml', ['contacts', index, 'contact'], message, remedy),
    ]
  })
  const unsourced = municipality.contacts.flatMap((contact, index) => {
    if (!('clause' in contact.source) || contact.source.standard !== id.split('/').at(-1)) return []
    if (clauses.includes(contact.source.clause)) return []
    const message = `The source of contact “${contact.id}” is clause “${contact.source.clause}” of “${contact.source.standard}”; expected a clause of its source.yaml.${suggest(contact.source.clause, clauses)}`
    const remedy = `Name the clause that gives the number, or give the source as { text, checked-on }.`
    return [
      error(
        'unknown-clause',
        'municipality.yaml',
        ['contacts', index, 'source', 'clause'],
        message,
        remedy,
      ),
    ]
  })
  return [...unknown, ...unsourced]
}

function conditions({ standard }: StandardRecords): Finding[] {
  const offered = new Map<string, readonly string[]>(
    standard.questions.map((question) => [
      question.id,
      question.options.map((option) => (typeof option === 'string' ? option : option.id)),
    ]),
  )
  const lists = { criteria: standard.criteria, contacts: standard.contacts, facts: standard.facts }
  return Object.entries(lists).flatMap(([key, entries]) =>
    entries.flatMap((entry, index) =>
      'when' in entry && entry.when ? named(entry.when, [key, index, 'when'], offered) : [],
    ),
  )
}

/** The unknown questions and options that a condition names. */
function named(
  condition: Condition,
  path: Path,
  offered: ReadonlyMap<string, readonly string[]>,
): Finding[] {
  if ('not' in condition) return named(condition.not, [...path, 'not'], offered)
  if ('all' in condition)
    return condition.all.flatMap((part, index) => named(part, [...path, 'all', index], offered))
  if ('any' in condition)
    return condition.any.flatMap((part, index) => named(part, [...path, 'any', index], offered))
  const options = offered.get(condition.question)
  const place = [...path, condition.question]
  if (!options) {
    const message = `The condition names question “${condition.question}”; expected a question of this standard.${suggest(condition.question, [...offered.keys()])}`
    return [
      error(
        'unknown-question',
        'standard.yaml',
        place,
        message,
        `Correct the id, or add the question.`,
      ),
    ]
  }
  return condition.in.flatMap((option, index) => {
    if (options.includes(option)) return []
    const message = `The condition names option “${option}” of question “${condition.question}”; expected one it offers.${suggest(option, options)}`
    return [
      error(
        'unknown-option',
        'standard.yaml',
        [...place, index],
        message,
        `Correct the id, or add the option.`,
      ),
    ]
  })
}

function citations({ standard, source }: StandardRecords): Finding[] {
  const known = source.clauses.map((clause) => clause.id)
  const { questions, criteria, contacts, facts, interpretations } = standard
  const lists = { questions, criteria, contacts, facts, interpretations }
  return Object.entries(lists).flatMap(([key, entries]) =>
    entries.flatMap((entry, index) => {
      const cites = 'cites' in entry ? entry.cites : []
      return cites.flatMap((clause, place) => {
        if (known.includes(clause)) return []
        const message = `Clause “${clause}” is cited; expected a clause of source.yaml.${suggest(clause, known)}`
        const remedy = `Correct the id, or register the clause in source.yaml.`
        return [
          error('unknown-clause', 'standard.yaml', [key, index, 'cites', place], message, remedy),
        ]
      })
    }),
  )
}

function error(
  code: FindingCode,
  file: Place['file'],
  path: Path,
  message: string,
  remedy: string,
): Finding {
  return { code, severity: 'error', place: { file, path }, message, remedy }
}
