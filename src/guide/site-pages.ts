/** Names that have a meaning in addresses already. */
import { languages, languageTable } from './languages.ts'

/** Pages that stand beside the municipalities. */
export type SitePage = 'privacy' | 'accessibility' | 'desk'

/** Kept free for embedded guides, for what the build itself writes, and for the schema beside the content. */
const keptFree = ['indlejring', 'embed', 'om', 'about', 'data', 'assets', 'was', 'schema']

/** No municipality may have them, since pages and files of the site use them. */
export const reservedNames: readonly string[] = [
  ...languages,
  ...languages.flatMap((language) => Object.values(languageTable[language].sitePages)),
  ...keptFree,
]

/** What stands below the address of a municipality or a standard, or may come to. */
const partsOfAddresses = ['find', 'guide', 'outcome', 'standard', 'rules', 'poster']

/** No standard may have them as its short word: over the phone they would be taken for the page of that name. */
export const reservedShortWords: readonly string[] = [...reservedNames, ...partsOfAddresses]
