/** What scripts on pages without React know of the languages: see `app/scripts/build-constants.d.ts`. */
import { languages, mainLanguage, otherLanguages } from '#guide/languages.ts'
import { allWords } from '#i18n/all-words.ts'

const frameWords = [mainLanguage, ...otherLanguages(mainLanguage)].map((language) => [
  language,
  allWords[language].pages.frame.title,
  allWords[language].pages.frame.failed,
])

/** For Vite's `define`. */
export const buildConstants = {
  'import.meta.env.LANGUAGES': JSON.stringify(languages),
  'import.meta.env.FRAME_WORDS': JSON.stringify(frameWords),
}
