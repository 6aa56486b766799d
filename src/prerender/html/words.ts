/** The words of all languages, bound for rendering. */
import { inEach } from '#guide/in-each.ts'
import { allWords } from '#i18n/all-words.ts'
import { createI18n } from '#i18n/create-i18n.ts'
import { rememberWords } from './remember-words.ts'

export const words = inEach((language) => rememberWords(createI18n(language, allWords[language])))
