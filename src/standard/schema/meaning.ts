/** What a field means beyond its shape: declared on the field, once, and read from there by `walk/`. */
import { z } from 'zod'

/** What a text is for: checks differ in which texts they judge. */
export type TextRole =
  | 'summary'
  | 'question'
  | 'option'
  | 'criterion'
  | 'contact'
  | 'fact'
  | 'explanation'
  | 'clause'
  | 'document'
  | 'municipality'
  | 'site'
  | 'law'

/** What a value is. A `text` is in each language, for everybody or for each voice. */
export type LeafKind = 'text' | 'cites' | 'condition' | 'id' | 'phone' | 'value'

/** Why a field is not in the guide that a phone downloads. */
export type LeftOutReason =
  /** Only editors need it. */
  | 'editors'
  /** It is shown beside the journey: see `publication/handbook.ts`. */
  | 'handbook'
  /** It reaches the guide through the questions and contacts that name it. */
  | 'joined'

export interface Meaning {
  /** Absent: what the schema's own type says. */
  readonly kind?: LeafKind
  /** Of every text within, unless a field further in has a role of its own. */
  readonly role?: TextRole
  /** What an entry of a list is called where editors read of it; before the fields of a file, what the file describes. */
  readonly noun?: string
  /** The key whose value tells an entry from the others of its list. Absent: its number. */
  readonly namedBy?: string
  /** Its key says no more than the name of the list it stands in. */
  readonly isUnnamed?: true
  readonly leftOut?: LeftOutReason
  /** Joined from another file: its texts are judged there. */
  readonly isElsewhere?: true
}

export const meanings = z.registry<Meaning>()

/** The same schema with this meaning, and what it meant before. A copy, as `schema` may be shared by many fields. */
export function means<S extends z.ZodType>(schema: S, meaning: Meaning): S {
  const copy = schema.clone(undefined, { parent: true })
  meanings.add(copy, meaning)
  return copy
}

declare const leftOut: unique symbol

/** A `T` that the types mark as left out, so that `Localized` does not have it. */
export type LeftOut<T> = T & { readonly [leftOut]?: never }

/** False for a key that can never be there, whose type `never` would fit anything. */
export type IsLeftOut<T> = [NonNullable<T>] extends [never]
  ? false
  : typeof leftOut extends keyof NonNullable<T>
    ? true
    : false

/**
 * Keeps a field out of the guide. Goes inside `.exactOptional()`, which decides whether the key may be absent. The schema
 * returned is the same but for its type; an overload, as the compiler cannot tell that from the body.
 */
export function notInGuide<Output, Input>(
  schema: z.ZodType<Output, Input>,
  reason: LeftOutReason,
): z.ZodType<LeftOut<Output>, Input>
export function notInGuide(schema: z.ZodType, reason: LeftOutReason): z.ZodType {
  return means(schema, { leftOut: reason })
}
