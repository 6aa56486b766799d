/** The `h1` of a page that is not a question, with a line above it that says where it belongs. */
import type { ReactNode } from 'react'

interface PageTitleProps {
  /** "Frederikssund Kommune" */
  caption?: ReactNode
  children: ReactNode
}

export function PageTitle({ caption, children }: PageTitleProps) {
  return (
    <>
      {caption !== undefined && <p className="subheading">{caption}</p>}
      <h1 tabIndex={-1}>{children}</h1>
    </>
  )
}
