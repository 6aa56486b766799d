/** The header: whose site this is, and a place for the language switch. */
import type { ReactNode } from 'react'
import { Link } from './link.tsx'

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
        <Link className="header-name" href={href}>
          {name}
        </Link>
        {children}
      </div>
    </header>
  )
}
