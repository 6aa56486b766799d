/** Every way to reach one contact, each as what it is: a number is rung, a form is filled in, a door is walked through. */
import { Fragment } from 'react'
import { useWords } from '#i18n/use-words.ts'
import type { ClauseId, Contact, Guide } from '#guide/guide.ts'
import { ButtonLink } from '#ui/button.tsx'
import { CallButton } from '#ui/call-button.tsx'
import { VisuallyHidden } from '#ui/visually-hidden.tsx'
import { href, addresses } from '#app/addresses/page-addresses.ts'
import { Citations } from './citations.tsx'
import { Hours } from './hours.tsx'
import { OtherWays } from './other-ways.tsx'

interface WaysOfContactProps {
  guide: Guide
  contact: Contact
  cites: readonly ClauseId[]
}

/** The numbers first. The website is shown where there is none. */
export function WaysOfContact({ guide, contact, cites }: WaysOfContactProps) {
  const t = useWords('common')
  const { name, phones, email, apply, website } = contact
  const hasPhone = phones.length > 0
  return (
    <>
      {phones.map(({ number, label, hours }) => (
        <Fragment key={number}>
          <CallButton number={number} label={t('call', { name })} detail={label} />
          {hours && <Hours hours={hours} of="phone" />}
        </Fragment>
      ))}
      {!hasPhone && website !== undefined && (
        <ButtonLink look="secondary" href={website} rel="noreferrer">
          {t('website', { host: new URL(website).host.replace(/^www\./, '') })}
        </ButtonLink>
      )}
      <p className={hasPhone ? 'beside-number' : undefined}>
        {hasPhone && (
          <a
            className="save-contact"
            href={href(addresses.contact(guide.language, guide.id, contact.id))}
            download
          >
            {t('saveContact')}
            <VisuallyHidden> {name}</VisuallyHidden>
          </a>
        )}
        {!hasPhone && !email && !apply && t('noNumber')}{' '}
        {/* A helpline that others run does not come from the standard, so no clause is cited for it. */}
        {contact.organisation === undefined && <Citations guide={guide} cites={cites} />}
      </p>
      <OtherWays contact={contact} />
    </>
  )
}
