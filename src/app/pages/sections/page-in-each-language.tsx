/** The ways to one page in every language, the main one first; each names the page in its own. */
import type { InEach } from '#guide/in-each.ts'
import { languages, languageTable } from '#guide/languages.ts'
import { href } from '#app/addresses/page-addresses.ts'
import { languageAttributes } from '#app/parts/language-attributes.ts'

/** A page as a link leads to it. */
export interface LinkedPage {
  readonly address: string
  readonly title: string
}

interface PageInEachLanguageProps {
  pages: InEach<LinkedPage>
  /** Whether the script of the page goes on to one of them: `app/scripts/onward.ts`. */
  isOnward?: boolean
}

export function PageInEachLanguage({ pages, isOnward = false }: PageInEachLanguageProps) {
  return (
    <ul {...(isOnward && { 'data-onward': '' })}>
      {languages.map((language) => (
        <li key={language} {...languageAttributes(language)}>
          <a href={href(pages[language].address)} hrefLang={language}>
            {languageTable[language].name}: {pages[language].title}
          </a>
        </li>
      ))}
    </ul>
  )
}
