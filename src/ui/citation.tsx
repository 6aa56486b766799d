/** Where a claim comes from: a small mark beside it that leads there. Screen readers and paper name the places. */

interface CitationProps {
  href: string
  /** What the mark says on the screen: "Kilde". */
  label: string
  /** "Målgruppe, afsnit 2" */
  places: string
  /** Whether it leads to another site; then no referrer is sent. */
  isElsewhere?: true
}

export function Citation({ href, label, places, isElsewhere }: CitationProps) {
  return (
    <a className="citation" href={href} {...(isElsewhere && { rel: 'noreferrer' })}>
      {label}
      <span className="citation-places">: {places}</span>
    </a>
  )
}
