/** The words of both languages, bound for rendering. */
import { allWords } from '#i18n/all-words.ts'
import { createI18n } from '#i18n/create-i18n.ts'
import { rememberWords } from './remember-words.ts'

export const words = {
  da: rememberWords(createI18n('da', allWords.da)),
  en: rememberWords(createI18n('en', allWords.en)),
}
