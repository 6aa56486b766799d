/** A standard → the handbook of one language: the guide, and all the document says around it. */
import type { Language } from '#guide/languages.ts'
import type { Handbook, KeptOption } from '#publication/handbook.ts'
import { bestOrder } from './review/best-order.ts'
import { clauseUses } from './clause-uses.ts'
import { toGuide } from './localize.ts'
import { graphOf } from './graph-of.ts'
import { onceEach } from './once-each.ts'
import { sourceSchema } from './schema/source.ts'
import { interpretation, retired } from './schema/standard.ts'
import type { Standard } from './standard.ts'
import { versionOf } from './version.ts'
import { localize } from './walk/localize.ts'

/** Clauses in the order of the source. Throws as `toGuide` does. */
export function toHandbook(standard: Standard, language: Language): Handbook {
  const uses = clauseUses(standard)
  const { title, address, note, law, clauses } = localize(sourceSchema, standard.source, language)
  return {
    guide: toGuide(standard, language),
    version: versionOf(standard),
    ...(standard.retired && { retired: localize(retired, standard.retired, language) }),
    summary: standard.summary[language],
    document: { title, ...(address && { address }), ...(note && { note }) },
    law,
    interpretations: standard.interpretations.map((entry) =>
      localize(interpretation, entry, language),
    ),
    keptOptions: keptOptionsOf(standard, language),
    ...keptOrderOf(standard, language),
    clauses: clauses.map(({ unusedBecause, ...clause }) => ({
      ...clause,
      usedBy: uses.get(clause.id) ?? [],
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
