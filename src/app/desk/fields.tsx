/** The desk form's fields: the browser's own, which the keyboard works at once. */
import { useId } from 'react'

export interface Choice {
  readonly value: string
  readonly label: string
  /** Where the label is in another language than the page. */
  readonly lang?: string
}

interface FieldProps {
  label: string
  choices: readonly Choice[]
  value: string
  onChange: (value: string) => void
}

/** `open` is what stands there while nothing is chosen. */
export function SelectField({
  label,
  choices,
  value,
  onChange,
  open,
}: FieldProps & { open: string }) {
  const id = useId()
  return (
    <div className="desk-field">
      <label className="form-label" htmlFor={id}>
        {label}
      </label>
      <select
        className="form-input"
        id={id}
        autoComplete="off"
        value={value}
        onChange={(event) => {
          onChange(event.target.value)
        }}
      >
        <option value="">{open}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  )
}

export function RadioField({ label, choices, value, onChange }: FieldProps) {
  const name = useId()
  return (
    <fieldset className="desk-field">
      <legend className="form-label">{label}</legend>
      {choices.map((choice) => (
        <div className="form-group-radio" key={choice.value}>
          <input
            type="radio"
            className="form-radio"
            id={`${name}-${choice.value}`}
            name={name}
            autoComplete="off"
            value={choice.value}
            checked={choice.value === value}
            onChange={() => {
              onChange(choice.value)
            }}
          />
          <label htmlFor={`${name}-${choice.value}`} lang={choice.lang}>
            {choice.label}
          </label>
        </div>
      ))}
    </fieldset>
  )
}
