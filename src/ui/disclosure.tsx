/** Text that opens on demand, by the browser's own means; open on paper. */
import type { ReactNode } from 'react'

interface DisclosureProps {
  summary: string
  children: ReactNode
}

export function Disclosure({ summary, children }: DisclosureProps) {
  return (
    <details className="details">
      <summary className="details-summary">{summary}</summary>
      <div className="details-text">{children}</div>
    </details>
  )
}
