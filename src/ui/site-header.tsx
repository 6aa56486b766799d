/** The header: whose site this is, and a place for the language switch. */
import type { ReactNode } from 'react'

interface SiteHeaderProps {
  name: string
  href: string
  /** The language switch and what else stands at the right. */
  children?: ReactNode
}

export function SiteHeader({ name, href, children }: SiteHeaderProps) {
  return (
    <header className="header">
      <div className="container header-inner">
        <a className="header-name" href={href}>
          {name}
        </a>
        {children}
      </div>
    </header>
  )
}
