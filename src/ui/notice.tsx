/** Something to know before reading on, such as that the standard is overdue for revision. */
import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'

interface NoticeProps {
  tone: 'info' | 'warning'
  heading?: string
  children: ReactNode
}

export function Notice({ tone, heading, children }: NoticeProps) {
  return (
    <div className={`alert alert-${tone}`}>
      <Icon name={tone} />
      <div>
        {heading && <p className="alert-heading">{heading}</p>}
        {children}
      </div>
    </div>
  )
}
