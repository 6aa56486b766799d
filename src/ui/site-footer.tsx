/** The footer: links that belong to every page, and who stands behind the site. */
import type { ReactNode } from 'react'

interface SiteFooterProps {
  /** Names the list of links: "Om siden". */
  label: string
  links: readonly { href: string; text: string }[]
  /** A line or two of text. */
  children?: ReactNode
}

export function SiteFooter({ label, links, children }: SiteFooterProps) {
  return (
    <footer className="footer">
      <div className="container">
        {children}
        <nav aria-label={label}>
          <ul className="inline-list">
            {links.map(({ href, text }) => (
              <li key={href}>
                <a href={href}>{text}</a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  )
}
