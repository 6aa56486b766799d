/** The `<main>` of a page, with a place at its top for the way back. */
import type { ReactNode } from 'react'

export const mainId = 'main-content'

interface MainProps {
  /** Shown first: a `BackLink`. */
  back?: ReactNode
  /** On an outcome: how the answers compare with the target group; read by tests from outside. */
  fit?: 'likely' | 'possible' | 'unlikely'
  children: ReactNode
}

export function Main({ back, fit, children }: MainProps) {
  return (
    <div className="container page-body">
      <main id={mainId} tabIndex={-1} data-fit={fit}>
        {back}
        {children}
      </main>
    </div>
  )
}
