/** The `h1` of a page that is not a question, with a line above it that says where it belongs. */
import type { ReactNode, Ref } from 'react'

interface PageTitleProps {
  /** "Frederikssund Kommune" */
  caption?: ReactNode
  /** The heading, for the app to move focus to. */
  ref?: Ref<HTMLHeadingElement> | undefined
  children: ReactNode
}

export function PageTitle({ caption, ref, children }: PageTitleProps) {
  return (
    <>
      {caption !== undefined && <p className="subheading">{caption}</p>}
      <h1 ref={ref} tabIndex={-1}>
        {children}
      </h1>
    </>
  )
}
