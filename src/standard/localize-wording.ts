/** A wording in two languages → the wording in one. */
import type { Language, Wording } from '#guide/guide.ts'
import type { BilingualWording } from './schema/primitives.ts'

/** Two voices that say the same become one string. */
export function inLanguage(wording: BilingualWording, language: Language): Wording {
  if (!('self' in wording)) return wording[language]
  const self = wording.self[language]
  const relative = wording.relative[language]
  return self === relative ? self : { self, relative }
}
