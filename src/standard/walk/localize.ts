/** A record in one language, its keys as the guide's types have them, without what the guide leaves out. Pure. */
import type { z } from 'zod'
import type { Wording } from '#guide/guide.ts'
import type { Language } from '#guide/languages.ts'
import type { MultilingualWording } from '../schema/primitives.ts'
import { chosen } from './chosen.ts'
import type { Localized } from './localized.ts'
import { type Plan, planOf } from './plan.ts'
import { isWording, itemsOf, valueOf } from './values.ts'

/**
 * The keys in the order of the schema. `Localized` says in types what the walk does; that they agree is held by the
 * tests of this file, as the walk itself works on values of no known type.
 */
export function localize<S extends z.ZodType>(
  schema: S,
  record: z.output<S>,
  language: Language,
): Localized<z.output<S>>
export function localize(schema: z.ZodType, record: unknown, language: Language): unknown {
  return inLanguage(planOf(schema), record, language)
}

function inLanguage(plan: Plan, value: unknown, language: Language): unknown {
  if (plan.isSameInGuide) return value
  switch (plan.kind) {
    case 'choice':
      return inLanguage(chosen(plan, value), value, language)
    case 'list':
      return itemsOf(value).map((item, index) => {
        const itemPlan = plan.first[index] ?? plan.rest
        return itemPlan ? inLanguage(itemPlan, item, language) : item
      })
    case 'group': {
      const group: Record<string, unknown> = {}
      for (const { key, guideKey, plan: inner, leftOut } of plan.fields) {
        const part = leftOut ? undefined : valueOf(value, key)
        if (part !== undefined) group[guideKey] = inLanguage(inner, part, language)
      }
      return group
    }
    default:
      if (!isWording(value))
        throw new Error(`Not a text in each language: ${JSON.stringify(value)}`)
      return wordingIn(value, language)
  }
}

/** Two voices that say the same become one string. */
function wordingIn(wording: MultilingualWording, language: Language): Wording {
  if (!('self' in wording)) return wording[language]
  const self = wording.self[language]
  const relative = wording.relative[language]
  return self === relative ? self : { self, relative }
}
