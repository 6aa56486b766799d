/** A standard → the handbook of one language: the guide, and all the document says around it. */
import type { Language } from '#guide/guide.ts'
import type {
  Clause,
  ClauseUse,
  Handbook,
  Interpretation,
  KeptOption,
  LawReference,
  Retirement,
} from '#publication/handbook.ts'
import { clauseUses } from './clause-uses.ts'
import { toGuide } from './localize.ts'
import type { Standard } from './standard.ts'
import { versionOf } from './version.ts'

/** Clauses in the order of the source. Throws as `toGuide` does. */
export function toHandbook(standard: Standard, language: Language): Handbook {
  const { source, retired } = standard
  const uses = clauseUses(standard)
  return {
    guide: toGuide(standard, language),
    version: versionOf(standard),
    ...(retired && { retired: localizeRetirement(retired, language) }),
    summary: standard.summary[language],
    document: {
      title: source.title[language],
      ...(source.address && { address: source.address }),
      ...(source.note && { note: source.note[language] }),
    },
    law: source.law.map((reference) => localizeLaw(reference, language)),
    interpretations: standard.interpretations.map((entry) => localizeReading(entry, language)),
    keptOptions: keptOptionsOf(standard, language),
    clauses: source.clauses.map((clause) =>
      localizeClause(clause, uses.get(clause.id) ?? [], language),
    ),
  }
}

function localizeRetirement(
  { on, text, 'replaced-by': replacedBy }: NonNullable<Standard['retired']>,
  language: Language,
): Retirement {
  return { on, text: text[language], ...(replacedBy !== undefined && { replacedBy }) }
}

function keptOptionsOf({ questions }: Standard, language: Language): KeptOption[] {
  return questions.flatMap((question) =>
    question.options.flatMap(({ id, keptBecause }) =>
      keptBecause ? { question: question.id, option: id, because: keptBecause[language] } : [],
    ),
  )
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

function localizeClause(
  clause: Standard['source']['clauses'][number],
  usedBy: readonly ClauseUse[],
  language: Language,
): Clause {
  const unusedBecause = clause['unused-because']
  return {
    id: clause.id,
    section: clause.section[language],
    paragraph: clause.paragraph,
    says: clause.says[language],
    usedBy,
    ...(unusedBecause && { unusedBecause: unusedBecause[language] }),
  }
}
