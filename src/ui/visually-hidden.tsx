/** Words for screen readers, where a colour, a shape or a place says the same on the screen. */
import type { ReactNode } from 'react'

export function VisuallyHidden({ children }: { children: ReactNode }) {
  return <span className="sr-only">{children}</span>
}
