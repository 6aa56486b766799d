/** Where to ring when it cannot wait: always in the same place, calm, and short. */
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
