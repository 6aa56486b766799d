/** A field that narrows a list; hidden until its script runs, as the list is complete without it. */
interface SearchFieldProps {
  id: string
  label: string
  /** Said in a polite live region about the entries left; `#` stands for their number. */
  results: { none: string; one: string; many: string }
}

export function SearchField({ id, label, results }: SearchFieldProps) {
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
    </div>
  )
}
