/** Where to ring when it cannot wait: the same place on every page, and short. */
import type { ReactNode } from 'react'

interface EmergencyBoxProps {
  /** Names the region: "Akut hjælp". */
  label: string
  /** A sentence with its numbers as `PhoneLink`s. */
  children: ReactNode
}

export function EmergencyBox({ label, children }: EmergencyBoxProps) {
  return (
    <aside className="emergency" aria-label={label}>
      <p className="container">{children}</p>
    </aside>
  )
}
