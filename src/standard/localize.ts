/** A standard → the guide of one language: the words of the other, and what no journey needs, left out. */
import type { Age, Citation, ClauseId, Criterion, Fact, Guide } from '#guide/guide.ts'
import type { Language } from '#guide/languages.ts'
import { onlyIfWords } from '#i18n/condition-words.ts'
import { toPrice } from '#i18n/price-words.ts'
import { citesIn } from './cites.ts'
import { fingerprintOf, graphOf } from './graph-of.ts'
import { toContactUse } from './localize-contact.ts'
import { seeInstead } from './localize-see.ts'
import { toSite, withSource } from './localize-site.ts'
import { lawSchema } from './schema/law.ts'
import { assembledSchema } from './schema/assembled.ts'
import { municipalitySchema } from './schema/municipality.ts'
import type { SourceRecord } from './schema/source.ts'
import type { Standard } from './standard.ts'
import { localize } from './walk/localize.ts'

type LocalizedStandard = ReturnType<typeof localize<typeof assembledSchema>>

/** Compiles the graph, too. Throws where something cites a clause that no document registers. */
export function toGuide(standard: Standard, language: Language): Guide {
  const { title, ...rest } = localize(assembledSchema, standard, language)
  return {
    id: standard.id,
    language,
    site: toSite(standard.site, language),
    fingerprint: fingerprintOf(standard),
    title,
    municipality: municipalityIn(standard, language),
    law: localize(lawSchema, standard.law, language).entries,
    age: ageOfStandard(standard, language),
    ...rest,
    criteria: rest.criteria.map((criterion) => criterionIn(criterion, standard, language)),
    contacts: rest.contacts.map((use) => toContactUse(use, language)),
    facts: rest.facts.map((fact) => toFact(fact, rest, standard, language)),
    citations: citationsOf(standard, language),
    graph: graphOf(standard),
  }
}

// The keys of contacts and facts keep the order that they were first published in: the files' names rest on every byte.

function criterionIn(
  { see, ...criterion }: LocalizedStandard['criteria'][number],
  standard: Standard,
  language: Language,
): Criterion {
  return { ...criterion, ...(see && { see: seeInstead(see, standard, language) }) }
}

function toFact(
  { text, prices, see, ...fact }: LocalizedStandard['facts'][number],
  { questions }: Pick<LocalizedStandard, 'questions'>,
  standard: Standard,
  language: Language,
): Fact {
  const onlyIf = onlyIfWords(fact, questions, language)
  return {
    ...fact,
    ...(text !== undefined && { text }),
    ...(prices && {
      free: fact.free ?? false,
      prices: prices.map((price) => toPrice(price, language)),
    }),
    ...(see && {
      see: seeInstead(see, standard, language).map(({ id, label }) => ({ id, label })),
    }),
    ...(onlyIf !== undefined && { onlyIf }),
  }
}

function municipalityIn({ municipality }: Standard, language: Language): Guide['municipality'] {
  const { acute, ...rest } = localize(municipalitySchema, municipality, language)
  return { ...rest, acute: acute.map(withSource) }
}

/** Of its own document, or of the one it lists first. */
function ageOfStandard({ documents }: Standard, language: Language): Age {
  const [first, ...others] = documents
  if (!first) return {}
  const { record } = first
  return {
    ...(others.length > 0 && { document: record.title[language] }),
    ...ageOf(record, language),
  }
}

export function ageOf(document: SourceRecord, language: Language): Age {
  return {
    ...(document.approved && {
      approved: document.approved.on,
      approvedBy: document.approved.by[language],
    }),
    ...(document['review-due'] && { reviewDue: document['review-due'] }),
  }
}

/** Of the clauses that something in the guide cites, in the order first cited. */
function citationsOf(standard: Standard, language: Language): Record<ClauseId, Citation> {
  const cited = citesIn(assembledSchema, standard)
    .filter(({ isInGuide }) => isInGuide)
    .flatMap(({ clauses }) => clauses)
  const registered = new Map(
    standard.documents.flatMap(({ prefix, record }) =>
      record.clauses.map(({ id, section, paragraph }): [ClauseId, Citation] => [
        prefix + id,
        {
          ...(prefix !== '' && { document: record.title[language] }),
          section: section[language],
          paragraph,
        },
      ]),
    ),
  )
  const citations = [...new Set(cited)].map((id): [ClauseId, Citation] => {
    const citation = registered.get(id)
    if (!citation) throw new Error(`No document registers the clause “${id}”`)
    return [id, citation]
  })
  return Object.fromEntries(citations)
}
