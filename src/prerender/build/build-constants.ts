/** What scripts on pages without React know of languages and days: see `app/scripts/build-constants.d.ts`. */
import { inEach } from '#guide/in-each.ts'
import { languages, languageTable, mainLanguage, otherLanguages } from '#guide/languages.ts'
import { allWords } from '#i18n/all-words.ts'
import { closedDays } from './closed-days.ts'

const frameWords = [mainLanguage, ...otherLanguages(mainLanguage)].map((language) => [
  language,
  allWords[language].pages.frame.title,
  allWords[language].pages.frame.failed,
])

const openWords = inEach((language) => ({
  locale: languageTable[language].locale,
  words: allWords[language].pages.openNow,
}))

/** For Vite's `define`. */
export async function buildConstants() {
  return {
    'import.meta.env.LANGUAGES': JSON.stringify(languages),
    'import.meta.env.FRAME_WORDS': JSON.stringify(frameWords),
    'import.meta.env.OPEN_WORDS': JSON.stringify(openWords),
    'import.meta.env.CLOSED_DAYS': JSON.stringify(await closedDays(new Date().getFullYear())),
  }
}
