/** Whom to ring: each contact once, with its numbers or, where none is known, its website. */
import type { ReactNode } from 'react'
import { useWords } from '#i18n/use-words.ts'
import type { ClauseId, Contact, ContactUse, Guide, Voice } from '#guide/guide.ts'
import { say } from '#guide/wording.ts'
import { ButtonLink } from '#ui/button.tsx'
import { CallButton } from '#ui/call-button.tsx'
import { ContactCard } from '#ui/contact-card.tsx'
import { VisuallyHidden } from '#ui/visually-hidden.tsx'
import { longDate } from './dates.ts'
import { href, addresses } from '#app/addresses/page-addresses.ts'
import { Citations } from './citations.tsx'

interface ContactsProps {
  guide: Guide
  /** In the order shown. */
  uses: readonly ContactUse[]
}

/** The contacts of an outcome. */
export function OutcomeContacts({ guide, uses, voice }: ContactsProps & { voice: Voice }) {
  return uses.map((use) => (
    <ContactCard
      key={use.contact.id}
      headingLevel={3}
      name={use.contact.name}
      note={use.note && say(use.note, voice)}
      source={<ContactSource guide={guide} contact={use.contact} cites={use.cites} />}
    >
      <WaysOfContact guide={guide} contact={use.contact} />
    </ContactCard>
  ))
}

/** All contacts, each once, with everybody who should ring it. */
export function AllContacts({ guide, uses }: ContactsProps) {
  const contacts = [...new Map(uses.map(({ contact }) => [contact.id, contact])).values()]
  return contacts.map((contact) => {
    const own = uses.filter((use) => use.contact.id === contact.id)
    const cites = [...new Set(own.flatMap((use) => use.cites))]
    return (
      <ContactCard
        key={contact.id}
        headingLevel={3}
        name={contact.name}
        source={<ContactSource guide={guide} contact={contact} cites={cites} />}
      >
        {own.map(({ whoShouldCall }) => (
          <p key={whoShouldCall}>{whoShouldCall}</p>
        ))}
        <WaysOfContact guide={guide} contact={contact} />
      </ContactCard>
    )
  })
}

function WaysOfContact({ guide, contact }: { guide: Guide; contact: Contact }): ReactNode {
  const t = useWords('common')
  if (contact.phones.length > 0) {
    return (
      <>
        {contact.phones.map(({ number, label }) => (
          <CallButton
            key={number}
            number={number}
            label={t('call', { name: contact.name })}
            detail={label}
          />
        ))}
        <p>
          <a
            className="save-contact"
            href={href(addresses.contact(guide.language, guide.id, contact.id))}
            download
          >
            {t('saveContact')}
            <VisuallyHidden> {contact.name}</VisuallyHidden>
          </a>
        </p>
      </>
    )
  }
  if (contact.website === undefined) return null
  return (
    <>
      <p>{t('noNumber')}</p>
      <ButtonLink look="secondary" href={contact.website} rel="noreferrer">
        {t('website', { host: new URL(contact.website).host })}
      </ButtonLink>
    </>
  )
}

interface ContactSourceProps {
  guide: Guide
  contact: Contact
  cites: readonly ClauseId[]
}

function ContactSource({ guide, contact, cites }: ContactSourceProps) {
  const t = useWords('common')
  const { outsideSource, phones } = contact
  return (
    <>
      {outsideSource && (
        <>
          {t(phones.length > 0 ? 'outsideSource' : 'outsideSourceSite', {
            source: outsideSource.text,
            date: longDate(outsideSource.checkedOn, guide.language),
          })}{' '}
        </>
      )}
      <Citations guide={guide} cites={cites} />
    </>
  )
}
