/** A heading and what the standard says under it. */
import type { ReactNode } from 'react'

interface FactSectionProps {
  heading: string
  /** 4 where it stands in what opens. */
  headingLevel: 2 | 4
  children: ReactNode
}

export function FactSection({ heading, headingLevel, children }: FactSectionProps) {
  const Heading = `h${headingLevel}` as const
  return (
    <section className="fact-section">
      <Heading>{heading}</Heading>
      {children}
    </section>
  )
}
