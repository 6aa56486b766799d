/** What a walk finds, told apart without trust: values come to it as `unknown`. Pure. */
import type { Voice } from '#guide/guide.ts'
import { type Language, languages } from '#guide/languages.ts'
import type { Multilingual, MultilingualWording } from '../schema/primitives.ts'

export function isGroup(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Array.isArray says nothing of the items; this says that nothing is known of them. */
export function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value)
}

/** Of a list. */
export function itemsOf(value: unknown): readonly unknown[] {
  if (!isList(value)) throw new Error(`Not a list: ${JSON.stringify(value)}`)
  return value
}

/** Of a group; undefined where it does not have the key. */
export function valueOf(value: unknown, key: string): unknown {
  if (!isGroup(value)) throw new Error(`Not a group: ${JSON.stringify(value)}`)
  return Reflect.get(value, key)
}

export function isWording(value: unknown): value is MultilingualWording {
  const isForEach = (voice: Voice) => isGroup(value) && isMultilingual(valueOf(value, voice))
  return isMultilingual(value) || (isForEach('self') && isForEach('relative'))
}

function isMultilingual(value: unknown): value is Multilingual {
  const isIn = (language: Language) =>
    isGroup(value) && typeof valueOf(value, language) === 'string'
  return languages.every(isIn)
}

export function isListOfIds(value: unknown): value is readonly string[] {
  return isList(value) && value.every((item) => typeof item === 'string')
}
