/** A place to ring or write to. */
import type { ReactNode } from 'react'

interface ContactCardProps {
  name: string
  /** One below the heading it stands under. */
  headingLevel: 2 | 3
  /** Who should ring it, or a sentence that goes with it. */
  note?: ReactNode
  /** `CallButton`s, or a link where no number is known. */
  children: ReactNode
  /** Where the number is known from: a `Citation` or a sentence. */
  source?: ReactNode
}

export function ContactCard({ name, headingLevel, note, children, source }: ContactCardProps) {
  const Heading = `h${headingLevel}` as const
  return (
    <div className="contact-card">
      <Heading className="contact-name">{name}</Heading>
      {note && <p>{note}</p>}
      {children}
      {source && <p className="small-text">{source}</p>}
    </div>
  )
}
