/** Buttons and links that look like them. */
import type { ReactNode } from 'react'
import type { LinkProps } from './link-props.ts'

/** The page's one primary button: submits its form, and is never disabled. */
export function PrimaryButton({ children }: { children: ReactNode }) {
  return (
    <button type="submit" className="button button-primary">
      {children}
    </button>
  )
}

interface ActionProps {
  onClick: () => void
  children: ReactNode
}

export function SecondaryButton({ onClick, children }: ActionProps) {
  return (
    <button type="button" className="button button-secondary" onClick={onClick}>
      {children}
    </button>
  )
}

type ButtonLinkProps = LinkProps & { look: 'primary' | 'secondary' }

/** Leads to another page, such as "Start". */
export function ButtonLink({ look, children, ...rest }: ButtonLinkProps) {
  return (
    <a {...rest} className={`button button-${look}`}>
      {children}
    </a>
  )
}

/** Buttons side by side, below one another where the page is narrow. */
export function ButtonGroup({ children }: { children: ReactNode }) {
  return <div className="button-group">{children}</div>
}
