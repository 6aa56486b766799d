/** What a record becomes in one language, as types: `walk/localize.ts` does it, the compiler holds it against the guide. */
import type { Condition } from '#guide/condition.ts'
import type { Voice } from '#guide/guide.ts'
import type { IsLeftOut } from '../schema/meaning.ts'
import type { Multilingual } from '../schema/primitives.ts'
import type { CamelCase } from './camel-case.ts'

export type Localized<T> = T extends string | number | boolean | null | undefined | Condition
  ? T
  : T extends Multilingual
    ? string
    : T extends Readonly<Record<Voice, Multilingual>>
      ? Readonly<Record<Voice, string>>
      : T extends readonly (infer Item)[]
        ? readonly Localized<Item>[]
        : {
            readonly [
              Key in keyof T as IsLeftOut<T[Key]> extends true ? never : CamelCase<Key>
            ]: Localized<T[Key]>
          }
