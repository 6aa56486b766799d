/** One question with its answers: a fieldset whose legend holds a heading, the page's `h1` where it is the only question. */
import type { ComponentProps, ReactNode } from 'react'
import { VisuallyHidden } from './visually-hidden.tsx'

export interface RadioOption {
  value: string
  label: ReactNode
}

/** What react-hook-form's `register` returns, or the form that the radios belong to; every radio gets it. */
export type RadioRegistration = Pick<
  ComponentProps<'input'>,
  'onChange' | 'onBlur' | 'ref' | 'form'
> & {
  name: string
}

interface RadioGroupProps {
  /** The first radio's id, so that an error can link to it. */
  id: string
  legend: ReactNode
  headingLevel: 1 | 2
  hint?: ReactNode
  /** What the question asks about at once. */
  points?: readonly { id: string; text: ReactNode }[] | undefined
  error?: string | undefined
  /** Heard before the error: "Fejl:". */
  errorPrefix?: string
  options: readonly RadioOption[]
  registration: RadioRegistration
}

export function RadioGroup(props: RadioGroupProps) {
  const { id, legend, headingLevel, hint, points, error, errorPrefix, options, registration } =
    props
  const Heading = `h${headingLevel}` as const
  const described = [points && `${id}-points`, hint && `${id}-hint`, error && `${id}-error`].filter(
    Boolean,
  )
  return (
    <div className={error ? 'form-group form-error' : 'form-group'}>
      <fieldset
        role="radiogroup"
        aria-labelledby={`${id}-legend`}
        aria-describedby={described.join(' ') || undefined}
        aria-invalid={error ? true : undefined}
      >
        <legend id={`${id}-legend`}>
          <Heading tabIndex={-1}>{legend}</Heading>
        </legend>
        {points && (
          <ul id={`${id}-points`}>
            {points.map((point) => (
              <li key={point.id}>{point.text}</li>
            ))}
          </ul>
        )}
        {hint && (
          <p className="form-hint" id={`${id}-hint`}>
            {hint}
          </p>
        )}
        {error && (
          <p className="form-error-message" id={`${id}-error`}>
            <VisuallyHidden>{errorPrefix}</VisuallyHidden> {error}
          </p>
        )}
        {options.map(({ value, label }, index) => {
          const radioId = index === 0 ? id : `${id}-${value}`
          return (
            <div className="form-group-radio" key={value}>
              <input
                {...registration}
                type="radio"
                className="form-radio"
                id={radioId}
                value={value}
              />
              <label htmlFor={radioId}>{label}</label>
            </div>
          )
        })}
      </fieldset>
    </div>
  )
}
