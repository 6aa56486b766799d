/** A place to ring or write to. */
import type { ReactNode } from 'react'

interface ContactCardProps {
  name: string
  /** One below the heading it stands under. */
  headingLevel: 2 | 3
  /** A sentence below the numbers, which must be seen first. */
  note?: ReactNode
  /** `CallButton`s, or a link where no number is known. */
  children: ReactNode
  /** Where the number is known from, if not from the standard. */
  source?: ReactNode
}

export function ContactCard({ name, headingLevel, note, children, source }: ContactCardProps) {
  const Heading = `h${headingLevel}` as const
  return (
    <div className="contact-card">
      <Heading className="contact-name">{name}</Heading>
      {children}
      {note && <p>{note}</p>}
      {source}
    </div>
  )
}
