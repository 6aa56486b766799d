/** A standard → the handbook of one language: the guide, and all the document says around it. */
import type { Language } from '#guide/guide.ts'
import type { Clause, Handbook, Interpretation, LawReference } from '#guide/handbook.ts'
import { toGuide } from './localize.ts'
import type { Standard } from './standard.ts'

/** Clauses in the order of the source. Throws as `toGuide` does. */
export function toHandbook(standard: Standard, language: Language): Handbook {
  const { source } = standard
  return {
    guide: toGuide(standard, language),
    summary: standard.summary[language],
    document: {
      title: source.title[language],
      ...(source.address && { address: source.address }),
      ...(source.note && { note: source.note[language] }),
    },
    law: source.law.map((reference) => localizeLaw(reference, language)),
    interpretations: standard.interpretations.map((entry) => localizeReading(entry, language)),
    clauses: source.clauses.map((clause) => localizeClause(clause, language)),
  }
}

function localizeLaw(
  { act, paragraph, review }: Standard['source']['law'][number],
  language: Language,
): LawReference {
  return {
    act: act[language],
    paragraph,
    ...(review && { review: { on: review.on, because: review.because[language] } }),
  }
}

function localizeReading(
  { id, doubt, reading, because, cites }: Standard['interpretations'][number],
  language: Language,
): Interpretation {
  return {
    id,
    doubt: doubt[language],
    reading: reading[language],
    because: because[language],
    cites,
  }
}

function localizeClause(clause: Standard['source']['clauses'][number], language: Language): Clause {
  const unusedBecause = clause['unused-because']
  return {
    id: clause.id,
    section: clause.section[language],
    paragraph: clause.paragraph,
    says: clause.says[language],
    ...(unusedBecause && { unusedBecause: unusedBecause[language] }),
  }
}
