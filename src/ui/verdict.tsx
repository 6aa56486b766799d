/** How the answers compare with the target group, in one sentence that heads the outcome. */
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
  heading: ReactNode
  headingLevel: 1 | 2
  /** That it is guidance, and what comes next. */
  children: ReactNode
}

export function Verdict({ tone, heading, headingLevel, children }: VerdictProps) {
  const Heading = `h${headingLevel}` as const
  return (
    <section className={`verdict verdict-${tone}`}>
      <div className="verdict-head">
        <Icon name={icons[tone]} />
        <Heading tabIndex={-1}>{heading}</Heading>
      </div>
      {children}
    </section>
  )
}
