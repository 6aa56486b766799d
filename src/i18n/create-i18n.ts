/** Sets i18next up for one language with the words it is given. */
import { createInstance, type i18n, type Resource } from 'i18next'
import type { Language } from '#guide/languages.ts'

/**
 * An instance that knows one language and has no fallback: a key without words is a fault, and throws.
 * @param words one namespace a key
 */
export function createI18n(language: Language, words: Resource[string]): i18n {
  const instance = createInstance()
  void instance.init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: words },
    defaultNS: 'common',
    initAsync: false,
    interpolation: { escapeValue: false },
    saveMissing: true,
    missingKeyHandler: (_languages, namespace, key) => {
      throw new Error(`There are no words for ${namespace}:${key} in ${language}.`)
    },
  })
  return instance
}
