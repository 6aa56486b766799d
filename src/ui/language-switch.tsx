/** The ways to the same page in the other languages, each named in its own. */
import type { MouseEventHandler } from 'react'

interface LanguageLink {
  /** "en" */
  lang: string
  dir?: 'rtl'
  /** "English" */
  name: string
  href: string
  /** Where the app has something to take along, such as the answers. */
  onClick?: MouseEventHandler | undefined
}

interface LanguageSwitchProps {
  /** What the links are, where there are several. */
  label: string
  links: readonly LanguageLink[]
}

/** Plain links on purpose: another language's words come with its own page. */
export function LanguageSwitch({ label, links }: LanguageSwitchProps) {
  const anchors = links.map(({ lang, name, ...link }) => (
    <a key={lang} className="language-link" {...link} hrefLang={lang} lang={lang}>
      {name}
    </a>
  ))
  // One that stands alone needs no list around it.
  if (anchors.length < 2) return anchors
  return (
    <nav aria-label={label}>
      <ul className="inline-list">
        {anchors.map((anchor) => (
          <li key={anchor.key}>{anchor}</li>
        ))}
      </ul>
    </nav>
  )
}
