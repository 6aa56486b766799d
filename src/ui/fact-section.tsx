/** A heading and what the standard says under it. */
import type { ReactNode } from 'react'

interface FactSectionProps {
  /** For links to this place on the page. */
  id?: string
  heading: string
  /** Where the standard says so: `Citation`s. */
  citation?: ReactNode
  children: ReactNode
}

export function FactSection({ id, heading, citation, children }: FactSectionProps) {
  return (
    <section className="fact-section" id={id}>
      <h2>{heading}</h2>
      {children}
      {citation && <p className="small-text">{citation}</p>}
    </section>
  )
}
