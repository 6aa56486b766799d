/** "Tilbage", top left. */
import { Icon } from './icon.tsx'
import { Link } from './link.tsx'
import type { LinkProps } from './link.tsx'

/** `href` is where back leads without a script; `onClick` may do what the browser's own back does. */
export function BackLink({ children, ...rest }: Omit<LinkProps, 'className'>) {
  return (
    <Link {...rest} className="back-link">
      <Icon name="back" />
      {children}
    </Link>
  )
}
