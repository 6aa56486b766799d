/**
 * The languages of the site, and all that differs between them beside words. A new one begins here: the compiler then asks
 * for its words (`src/i18n/`), the check of the content for its texts. Pure.
 */
import type { SitePage } from './site-pages.ts'

interface LanguageEntry {
  /** As its speakers call it. */
  readonly name: string
  /** As editors of content read of it. */
  readonly englishName: string
  readonly direction: 'ltr' | 'rtl'
  /** How dates are written; with its region, as previews ask for it. */
  readonly locale: `${string}-${string}`
  /** What a spreadsheet set to the language expects between cells. */
  readonly csvSeparator: ',' | ';'
  /** What the site's own pages are called in addresses. */
  readonly sitePages: Readonly<Record<SitePage, string>>
}

/** Every text of the content has all of them. */
const table = {
  da: {
    name: 'Dansk',
    englishName: 'Danish',
    direction: 'ltr',
    locale: 'da-DK',
    csvSeparator: ';',
    sitePages: { privacy: 'privatliv', accessibility: 'tilgaengelighed', desk: 'skranke' },
  },
  en: {
    name: 'English',
    englishName: 'English',
    direction: 'ltr',
    locale: 'en-GB',
    csvSeparator: ',',
    sitePages: { privacy: 'privacy', accessibility: 'accessibility', desk: 'desk' },
  },
} as const satisfies Readonly<Record<string, LanguageEntry>>

export type Language = keyof typeof table

export const languageTable: Readonly<Record<Language, LanguageEntry>> = table

export const languages: readonly Language[] = Object.keys(table).filter(isLanguage)

/** The language of the standards; used where an address names no language, and for readers of none of the languages. */
export const mainLanguage: Language = 'da'

export function isLanguage(code: string): code is Language {
  return Object.keys(table).includes(code)
}

export function otherLanguages(language: Language): readonly Language[] {
  return languages.filter((other) => other !== language)
}
