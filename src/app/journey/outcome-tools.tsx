/** Passing an outcome on, and printing it. Fetched once the outcome is shown. */
import { useEffect, useState, type ComponentType } from 'react'
import type { Arrived } from '#guide/follow.ts'
import type { Guide } from '#guide/guide.ts'

export interface OutcomeToolsProps {
  guide: Guide
  /** Absent where nobody has answered. */
  arrived?: Arrived
}

/** Nothing where the tools cannot be fetched: the outcome is complete without them. */
export function OutcomeTools(props: OutcomeToolsProps) {
  const [Tools, setTools] = useState<ComponentType<OutcomeToolsProps>>()
  useEffect(() => {
    import('./share/tools.tsx').then(
      (fetched) => {
        setTools(() => fetched.Tools)
      },
      () => undefined,
    )
  }, [])
  return Tools && <Tools {...props} />
}
