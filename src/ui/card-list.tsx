/** A choice of pages, each a card that is one large link. */
import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'

interface CardListProps {
  /** Whether a search field on the page narrows this list. */
  isSearched?: boolean
  children: ReactNode
}

export function CardList({ isSearched = false, children }: CardListProps) {
  return (
    <ul className="card-list nobullet-list" {...(isSearched && { 'data-searched': '' })}>
      {children}
    </ul>
  )
}

interface CardLinkProps {
  href: string
  heading: string
  /** Words that a search field finds the card by, beside those that are seen. */
  words?: readonly string[]
  /** A sentence or two about where it leads. */
  children?: ReactNode
}

export function CardLink({ href, heading, words, children }: CardLinkProps) {
  return (
    <li data-words={words?.join(' ')}>
      <a className="card" href={href}>
        <span className="card-content">
          <span className="card-heading">{heading}</span>{' '}
          {children && <span className="card-text">{children}</span>}
        </span>
        <Icon name="forward" />
      </a>
    </li>
  )
}
