/** A standard → the guide of one language: the words of the other, and what only editors need, left out. */
import type {
  Age,
  Citation,
  ClauseId,
  Criterion,
  Fact,
  Guide,
  Language,
  Question,
} from '#guide/guide.ts'
import { graphOf } from './graph-of.ts'
import { localizeContactUse } from './localize-contact.ts'
import { toSite } from './localize-site.ts'
import { inLanguage } from './localize-wording.ts'
import { fingerprintOfRules } from './rules-fingerprint.ts'
import type { Standard, StandardCriterion, StandardFact, StandardQuestion } from './standard.ts'

/** Compiles the graph, too. Throws where something cites a clause that the source does not register. */
export function toGuide(standard: Standard, language: Language): Guide {
  const { municipality } = standard
  const graph = graphOf(standard)
  return {
    id: standard.id,
    language,
    site: toSite(standard.site, language),
    fingerprint: fingerprintOfRules(standard, graph),
    title: standard.title[language],
    municipality: {
      name: municipality.name[language],
      ...(municipality.website && { website: municipality.website }),
    },
    age: ageOf(standard, language),
    questions: standard.questions.map((question) => localizeQuestion(question, language)),
    criteria: standard.criteria.map((criterion) => localizeCriterion(criterion, language)),
    contacts: standard.contacts.map((use) => localizeContactUse(use, language)),
    facts: standard.facts.map((fact) => localizeFact(fact, language)),
    citations: citationsOf(standard, language),
    graph,
  }
}

function localizeQuestion(question: StandardQuestion, language: Language): Question {
  return {
    id: question.id,
    ask: inLanguage(question.ask, language),
    ...(question.hint && { hint: inLanguage(question.hint, language) }),
    choose: inLanguage(question.choose, language),
    options: question.options.map(({ id, label, unsure }) => ({
      id,
      label: inLanguage(label, language),
      ...(unsure && { unsure }),
    })),
    cites: question.cites,
  }
}

function localizeCriterion(criterion: StandardCriterion, language: Language): Criterion {
  return {
    id: criterion.id,
    when: criterion.when,
    requirement: criterion.requirement[language],
    met: inLanguage(criterion.met, language),
    notMet: inLanguage(criterion.notMet, language),
    unknown: inLanguage(criterion.unknown, language),
    askByPhone: inLanguage(criterion.askByPhone, language),
    cites: criterion.cites,
  }
}

function localizeFact({ text, ...fact }: StandardFact, language: Language): Fact {
  return { ...fact, ...(text && { text: inLanguage(text, language) }) }
}

function ageOf({ source }: Standard, language: Language): Age {
  return {
    ...(source.approved && {
      approved: source.approved.on,
      approvedBy: source.approved.by[language],
    }),
    ...(source['review-due'] && { reviewDue: source['review-due'] }),
  }
}

/** Of the clauses that something in the guide cites, in the order first cited. */
function citationsOf(standard: Standard, language: Language): Record<ClauseId, Citation> {
  const { questions, criteria, contacts, facts, source } = standard
  const cited = [questions, criteria, contacts, facts].flat().flatMap((part) => part.cites)
  const citations = [...new Set(cited)].map((id): [ClauseId, Citation] => {
    const clause = source.clauses.find((registered) => registered.id === id)
    if (!clause) throw new Error(`The source registers no clause “${id}”`)
    return [id, { section: clause.section[language], paragraph: clause.paragraph }]
  })
  return Object.fromEntries(citations)
}
