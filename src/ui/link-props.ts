/** What every link takes. */
import type { ComponentProps, ReactNode } from 'react'

export type LinkProps = Omit<ComponentProps<'a'>, 'href' | 'className'> & {
  href: string
  children: ReactNode
}
