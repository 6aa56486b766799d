/** Text that opens on demand, by the browser's own means; open on paper. */
import type { ReactNode } from 'react'

interface DisclosureProps {
  summary: string
  /** Where the summary takes the place of a heading, so that those who go from heading to heading find it. */
  headingLevel?: 2 | 3
  children: ReactNode
}

export function Disclosure({ summary, headingLevel, children }: DisclosureProps) {
  const Heading = headingLevel && (`h${headingLevel}` as const)
  return (
    <details className="details">
      <summary className="details-summary">
        {Heading ? <Heading>{summary}</Heading> : summary}
      </summary>
      <div className="details-text">{children}</div>
    </details>
  )
}
