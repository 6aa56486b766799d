/** The way to the same page in the other language, named in that language. */
import type { MouseEventHandler } from 'react'

interface LanguageLinkProps {
  /** "en" */
  lang: string
  /** "English" */
  name: string
  href: string
  /** Where the app has something to take along, such as the answers. */
  onClick?: MouseEventHandler | undefined
}

/** A plain link on purpose: the other language's words come with its own page. */
export function LanguageLink({ lang, name, href, onClick }: LanguageLinkProps) {
  return (
    <a className="language-link" href={href} hrefLang={lang} lang={lang} onClick={onClick}>
      {name}
    </a>
  )
}
