/** How to reach a contact, in a line of a list. */
import type { ListedContact } from '#publication/handbook.ts'
import { PhoneLink } from '#ui/phone-link.tsx'

/** The numbers; where there is none, whatever else there is. */
export function WaysInBrief({
  contact: { phones, email, apply = [], website },
}: Pick<ListedContact, 'contact'>) {
  if (phones.length > 0)
    return phones.map(({ number, label }) => (
      <span key={number}>
        <PhoneLink number={number} /> {label}{' '}
      </span>
    ))
  return (
    <>
      {email !== undefined && <a href={`mailto:${email}`}>{email}</a>}{' '}
      {apply.map(({ label, address }) => (
        <span key={label}>
          {address === undefined ? (
            label
          ) : (
            <a href={address} rel="noreferrer">
              {label}
            </a>
          )}{' '}
        </span>
      ))}
      {website !== undefined && (
        <a href={website} rel="noreferrer">
          {new URL(website).host}
        </a>
      )}
    </>
  )
}
