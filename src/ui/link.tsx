/** The link every component renders: a plain `<a>`, unless the app puts its router's link in its place. */
import { createContext, createElement, use } from 'react'
import type { ComponentProps, ComponentType, ReactNode } from 'react'

export type LinkProps = Omit<ComponentProps<'a'>, 'href'> & { href: string; children: ReactNode }

function PlainLink({ children, ...rest }: LinkProps) {
  return <a {...rest}>{children}</a>
}

const LinkElement = createContext<ComponentType<LinkProps>>(PlainLink)

interface LinkElementProviderProps {
  /** Gets the props of an `<a>`; `href` may leave the site. */
  element: ComponentType<LinkProps>
  children: ReactNode
}

export function LinkElementProvider({ element, children }: LinkElementProviderProps) {
  return <LinkElement value={element}>{children}</LinkElement>
}

export function Link(props: LinkProps) {
  return createElement(use(LinkElement), props)
}
