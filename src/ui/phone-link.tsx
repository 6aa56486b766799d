/** A number inside running text that can be rung by touching it. */
import { phoneHref, phoneText } from './phone.ts'

/** `number`: eight digits without spaces, or a short one such as "112". */
export function PhoneLink({ number }: { number: string }) {
  return (
    <a className="phone-link" href={phoneHref(number)}>
      {phoneText(number)}
    </a>
  )
}
