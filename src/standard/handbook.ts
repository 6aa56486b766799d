/** A standard → the handbook of one language: the guide, and all the document says around it. */
import type { Language } from '#guide/languages.ts'
import type { ClauseId } from '#guide/guide.ts'
import type { ClauseUse, Handbook, HandbookDocument, KeptOption } from '#publication/handbook.ts'
import { bestOrder } from './review/best-order.ts'
import { clauseUses } from './clause-uses.ts'
import { ageOf, toGuide } from './localize.ts'
import { graphOf } from './graph-of.ts'
import { onceEach } from './once-each.ts'
import { sourceSchema } from './schema/source.ts'
import { interpretation, retired } from './schema/standard.ts'
import type { Standard, StandardDocument } from './standard.ts'
import { versionOf } from './version.ts'
import { localize } from './walk/localize.ts'

/** Clauses in the order of their documents. Throws as `toGuide` does. */
export function toHandbook(standard: Standard, language: Language): Handbook {
  const uses = clauseUses(standard)
  return {
    guide: toGuide(standard, language),
    version: versionOf(standard),
    ...(standard.retired && { retired: localize(retired, standard.retired, language) }),
    summary: standard.summary[language],
    documents: standard.documents.map((document) => documentIn(document, uses, language)),
    interpretations: standard.interpretations.map((entry) =>
      localize(interpretation, entry, language),
    ),
    keptOptions: keptOptionsOf(standard, language),
    ...keptOrderOf(standard, language),
  }
}

function documentIn(
  { id, prefix, record }: StandardDocument,
  uses: ReadonlyMap<ClauseId, readonly ClauseUse[]>,
  language: Language,
): HandbookDocument {
  const { title, address, note, law, clauses } = localize(sourceSchema, record, language)
  return {
    title,
    ...(address && { address }),
    ...(note && { note }),
    isShared: id !== undefined,
    age: ageOf(record, language),
    law,
    clauses: clauses.map(({ id: clause, unusedBecause, ...rest }) => ({
      ...(prefix !== '' && { document: title }),
      id: prefix + clause,
      ...rest,
      usedBy: uses.get(prefix + clause) ?? [],
      ...(unusedBecause && { unusedBecause }),
    })),
  }
}

function keptOrderOf(standard: Standard, language: Language): Pick<Handbook, 'keptOrder'> {
  const because = standard['order-because']?.[language]
  if (because === undefined) return {}
  return { keptOrder: { because, leastMean: bestOrderOf(standard).mean } }
}

const bestOrderOf = onceEach((standard: Standard) => bestOrder(standard, graphOf(standard)))

function keptOptionsOf({ questions }: Standard, language: Language): KeptOption[] {
  return questions.flatMap((question) =>
    question.options.flatMap(({ id, 'kept-because': because }) =>
      because ? { question: question.id, option: id, because: because[language] } : [],
    ),
  )
}
