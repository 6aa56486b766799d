/** What went wrong, above the question; the app moves focus here when it appears. */
import type { Ref } from 'react'
import { Icon } from './icon.tsx'

interface ErrorSummaryProps {
  /** "Der er et problem" */
  heading: string
  /** In the page's order; `fieldId` is the control the message leads to. */
  errors: readonly { fieldId: string; message: string }[]
  ref?: Ref<HTMLDivElement> | undefined
}

export function ErrorSummary({ heading, errors, ref }: ErrorSummaryProps) {
  return (
    <div className="alert alert-error" ref={ref} tabIndex={-1}>
      <Icon name="error" />
      <div role="alert">
        <h2 className="alert-heading">{heading}</h2>
        <ul className="nobullet-list">
          {errors.map(({ fieldId, message }) => (
            <li key={fieldId}>
              <a href={`#${fieldId}`}>{message}</a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
