/** What every link takes; its look is its component's business. */
import type { ComponentProps, ReactNode } from 'react'

export type LinkProps = Omit<ComponentProps<'a'>, 'href' | 'className'> & {
  href: string
  children: ReactNode
}
