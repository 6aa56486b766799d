/** A field that narrows a list as one types; the list is whole without it. */
interface SearchFieldProps {
  id: string
  label: string
  hint?: string
  value: string
  onChange: (value: string) => void
}

export function SearchField({ id, label, hint, value, onChange }: SearchFieldProps) {
  return (
    <div className="form-group">
      <label className="form-label" htmlFor={id}>
        {label}
      </label>
      {hint && (
        <p className="form-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <input
        className="form-input"
        id={id}
        type="search"
        autoComplete="off"
        aria-describedby={hint ? `${id}-hint` : undefined}
        value={value}
        onChange={(event) => {
          onChange(event.target.value)
        }}
      />
    </div>
  )
}
