/** What it costs, in one line that is read at a glance. */
import type { ReactNode } from 'react'

interface CostLineProps {
  /** "Det er gratis" */
  amount: string
  /** Where the standard says so: a `Citation`. */
  citation?: ReactNode
}

export function CostLine({ amount, citation }: CostLineProps) {
  return (
    <p className="cost">
      <strong>{amount}</strong> {citation}
    </p>
  )
}
