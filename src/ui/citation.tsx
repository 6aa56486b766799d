/** Where the standard says so; leads to that place on the standard's page. */

interface CitationProps {
  href: string
  /** "Målgruppe, afsnit 2" */
  children: string
}

export function Citation({ href, children }: CitationProps) {
  return (
    <a className="citation" href={href}>
      {children}
    </a>
  )
}
