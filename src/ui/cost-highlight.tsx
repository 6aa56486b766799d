/** What it costs, readable at a glance. */
import type { ReactNode } from 'react'

interface CostHighlightProps {
  /** "Gratis" */
  amount: string
  /** What else must be paid. */
  children?: ReactNode
}

export function CostHighlight({ amount, children }: CostHighlightProps) {
  return (
    <div className="cost">
      <p className="cost-amount">{amount}</p>
      {children}
    </div>
  )
}
