/** The criteria of the target group, each with how the answers compare with it. */
import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'
import type { IconName } from './icon.tsx'
import { VisuallyHidden } from './visually-hidden.tsx'

export type CriterionState = 'met' | 'not-met' | 'unknown'

const icons: Record<CriterionState, IconName> = {
  met: 'check',
  'not-met': 'minus',
  unknown: 'question',
}

export function CriteriaList({ children }: { children: ReactNode }) {
  return <ul className="criteria nobullet-list">{children}</ul>
}

interface CriterionRowProps {
  criterion: string
  state: CriterionState
  /** Heard before the text: "Passer:". */
  stateWord: string
  children: ReactNode
  /** Where the standard says so. */
  citation?: ReactNode
  /** What stands below the text. */
  details?: ReactNode
}

/** `criterion` (its id) and `state` are passed on as data attributes, for tests from outside. */
export function CriterionRow({
  criterion,
  state,
  stateWord,
  children,
  citation,
  details,
}: CriterionRowProps) {
  return (
    <li className={`criterion criterion-${state}`} data-criterion={criterion} data-state={state}>
      <Icon name={icons[state]} />
      <div>
        <VisuallyHidden>{stateWord}</VisuallyHidden> {children}
        {citation && <> {citation}</>}
        {details}
      </div>
    </li>
  )
}
