/** A field that narrows a list; hidden until its script runs, as the list is complete without it. */
import type { ReactNode } from 'react'

interface SearchFieldProps {
  id: string
  label: string
  /** Said in a polite live region about the entries left; `#` stands for their number. */
  results: { none: string; one: string; many: string }
  /** What helps on where nothing is found; a button in it shows the whole list again. */
  children?: ReactNode
}

export function SearchField({ id, label, results, children }: SearchFieldProps) {
  return (
    <div
      className="form-group"
      hidden
      data-search=""
      data-none={results.none}
      data-one={results.one}
      data-many={results.many}
    >
      <label className="form-label" htmlFor={id}>
        {label}
      </label>
      <input className="form-input" id={id} type="search" autoComplete="off" />
      <p className="small-text" role="status" />
      {children && (
        <div data-none-found="" hidden>
          {children}
        </div>
      )}
    </div>
  )
}
