/** Where the standard says so; leads to that place on the standard's page. */
import { Link } from './link.tsx'

interface CitationProps {
  href: string
  /** "Målgruppe, afsnit 2" */
  children: string
}

export function Citation({ href, children }: CitationProps) {
  return (
    <Link className="citation" href={href}>
      {children}
    </Link>
  )
}
