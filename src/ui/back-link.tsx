/** "Tilbage", top left. */
import { Icon } from './icon.tsx'
import type { LinkProps } from './link-props.ts'

/** `href` is where back leads without a script; `onClick` may do what the browser's own back does. */
export function BackLink({ children, ...rest }: LinkProps) {
  return (
    <a {...rest} className="back-link">
      <Icon name="back" />
      {children}
    </a>
  )
}
