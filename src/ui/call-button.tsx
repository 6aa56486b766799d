/** A number to ring, large enough for a shaking hand. */
import { Icon } from './icon.tsx'
import { phoneHref, phoneText } from './phone.ts'
import { VisuallyHidden } from './visually-hidden.tsx'

interface CallButtonProps {
  /** Eight digits without spaces, or a short number such as "112". */
  number: string
  /** "Ring til Ungekontakten"; for screen readers, as the name is seen above the number. */
  label: string
  /** What tells it from another number of the same place: "Rådgiver, vagttelefon". */
  detail?: string | undefined
}

export function CallButton({ number, label, detail }: CallButtonProps) {
  return (
    <a className="call-button" href={phoneHref(number)}>
      <Icon name="phone" />
      <span>
        <VisuallyHidden>{label}</VisuallyHidden>{' '}
        <span className="call-number">{phoneText(number)}</span>{' '}
        {detail && <span className="call-detail">{detail}</span>}
      </span>
    </a>
  )
}
