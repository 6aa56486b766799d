/** A heading and what the standard says under it. */
import type { ReactNode } from 'react'

interface FactSectionProps {
  heading: string
  /** Where the standard says so: `Citation`s. */
  citation?: ReactNode
  children: ReactNode
}

export function FactSection({ heading, citation, children }: FactSectionProps) {
  return (
    <section className="fact-section">
      <h2>{heading}</h2>
      {children}
      {citation && <p className="small-text">{citation}</p>}
    </section>
  )
}
