/** Where a claim comes from: one small mark beside it, which leads there. Its places are heard, and read on paper. */

interface CitationProps {
  href: string
  /** What the mark says on the screen: "Kilde". */
  label: string
  /** "Målgruppe, afsnit 2" */
  places: string
  /** Whether it leads to another site, which learns nothing of the page it was reached from. */
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
