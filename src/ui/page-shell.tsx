/** The frame of every page: a way past the header, the header, what the page itself renders, the footer. */
import type { ReactNode } from 'react'
import { mainId } from './main.tsx'

interface PageShellProps {
  /** "Gå til indhold" */
  skipText: string
  header: ReactNode
  footer: ReactNode
  /** The page: its `Main`. */
  children: ReactNode
}

export function PageShell({ skipText, header, footer, children }: PageShellProps) {
  return (
    <div className="page">
      <a className="skipnav" href={`#${mainId}`}>
        {skipText}
      </a>
      {header}
      {children}
      {footer}
    </div>
  )
}
