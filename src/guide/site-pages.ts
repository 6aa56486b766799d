/** Names that no municipality may have in addresses, since pages and files of the site use them. */
import { languages, languageTable } from './languages.ts'

/** Pages that stand beside the municipalities. */
export type SitePage = 'privacy' | 'accessibility' | 'desk'

/** Kept free for embedded guides, for what the build itself writes, and for the schema beside the content. */
const keptFree = ['indlejring', 'embed', 'om', 'about', 'data', 'assets', 'was', 'schema']

export const reservedNames: readonly string[] = [
  ...languages.flatMap((language) => Object.values(languageTable[language].sitePages)),
  ...keptFree,
]
