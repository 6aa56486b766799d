/** A place to ring or write to. */
import type { ReactNode } from 'react'

interface ContactCardProps {
  name: string
  /** Who should ring it, or a sentence that goes with it. */
  note?: ReactNode
  /** `CallButton`s, or a link where no number is known. */
  children: ReactNode
  /** Where the number is known from: a `Citation` or a sentence. */
  source?: ReactNode
}

export function ContactCard({ name, note, children, source }: ContactCardProps) {
  return (
    <div className="contact-card">
      <h3>{name}</h3>
      {note && <p>{note}</p>}
      {children}
      {source && <p className="small-text">{source}</p>}
    </div>
  )
}
