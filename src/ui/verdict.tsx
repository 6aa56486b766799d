/** How the answers compare with the target group, in one sentence that is the page's `h1`. */
import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'
import type { IconName } from './icon.tsx'

export type VerdictTone = 'likely' | 'possible' | 'unlikely'

const icons: Record<VerdictTone, IconName> = {
  likely: 'check',
  possible: 'question',
  unlikely: 'info',
}

interface VerdictProps {
  tone: VerdictTone
  heading: string
  /** That it is guidance, and what comes next. */
  children: ReactNode
}

export function Verdict({ tone, heading, children }: VerdictProps) {
  return (
    <section className={`verdict verdict-${tone}`}>
      <div className="verdict-head">
        <Icon name={icons[tone]} />
        <h1 tabIndex={-1}>{heading}</h1>
      </div>
      {children}
    </section>
  )
}
