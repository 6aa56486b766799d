/** A plain link on a line of its own, for what is rarely needed, such as "Slet svar". */
import type { LinkProps } from './link-props.ts'

/** `href` is where it leads without a script; `onClick` may do more than that. */
export function TextLink({ children, ...rest }: LinkProps) {
  return (
    <a {...rest} className="function-link">
      {children}
    </a>
  )
}
