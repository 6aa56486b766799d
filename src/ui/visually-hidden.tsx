/** Words for those who listen to the page, where those who see it have a colour, a shape or a place. */
import type { ReactNode } from 'react'

export function VisuallyHidden({ children }: { children: ReactNode }) {
  return <span className="sr-only">{children}</span>
}
