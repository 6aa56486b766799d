/** Whom to ring: each contact once, with its numbers or, where none is known, its website. */
import type { ReactNode } from 'react'
import { useWords } from '#i18n/use-words.ts'
import type { ClauseId, Contact, ContactUse, Guide } from '#guide/guide.ts'
import { ButtonLink } from '#ui/button.tsx'
import { CallButton } from '#ui/call-button.tsx'
import { ContactCard } from '#ui/contact-card.tsx'
import { Disclosure } from '#ui/disclosure.tsx'
import { VisuallyHidden } from '#ui/visually-hidden.tsx'
import { longDate } from './dates.ts'
import { href, addresses } from '#app/addresses/page-addresses.ts'
import { Citations } from './citations.tsx'
import { Said, type SaidProps } from './said.tsx'

interface ContactsProps {
  guide: Guide
  /** In the order shown. */
  uses: readonly ContactUse[]
}

/** The contacts of an outcome. */
export function OutcomeContacts({ guide, uses, voice }: ContactsProps & Pick<SaidProps, 'voice'>) {
  return uses.map((use) => (
    <ContactCard
      key={use.contact.id}
      headingLevel={3}
      name={use.contact.name}
      note={use.note && <Said wording={use.note} voice={voice} />}
      source={use.contact.outsideSource && <OutsideSource guide={guide} contact={use.contact} />}
    >
      <WaysOfContact guide={guide} contact={use.contact} cites={use.cites} />
    </ContactCard>
  ))
}

/** All contacts, each once, with everybody who should ring it. Those without a number are folded where others have one. */
export function AllContacts({ guide, uses }: ContactsProps) {
  const t = useWords('common')
  const [called, written] = [true, false].map((hasPhone) =>
    uses.filter(({ contact: { phones } }) => phones.length > 0 === hasPhone),
  )
  if (!called?.length || !written?.length) return <ContactCards guide={guide} uses={uses} />
  return (
    <>
      <ContactCards guide={guide} uses={called} />
      <Disclosure summary={t('overview.others')} headingLevel={3}>
        <ContactCards guide={guide} uses={written} />
      </Disclosure>
    </>
  )
}

function ContactCards({ guide, uses }: ContactsProps) {
  const contacts = [...new Map(uses.map(({ contact }) => [contact.id, contact])).values()]
  return contacts.map((contact) => {
    const own = uses.filter((use) => use.contact.id === contact.id)
    const cites = [...new Set(own.flatMap((use) => use.cites))]
    return (
      <ContactCard
        key={contact.id}
        headingLevel={3}
        name={contact.name}
        source={contact.outsideSource && <OutsideSource guide={guide} contact={contact} />}
      >
        {own.map(({ whoShouldCall }) => (
          <p key={whoShouldCall}>{whoShouldCall}</p>
        ))}
        <WaysOfContact guide={guide} contact={contact} cites={cites} />
      </ContactCard>
    )
  })
}

interface OneContactProps {
  guide: Guide
  contact: Contact
  cites: readonly ClauseId[]
}

function WaysOfContact({ guide, contact, cites }: OneContactProps): ReactNode {
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
        <p className="beside-number">
          <a
            className="save-contact"
            href={href(addresses.contact(guide.language, guide.id, contact.id))}
            download
          >
            {t('saveContact')}
            <VisuallyHidden> {contact.name}</VisuallyHidden>
          </a>
          {/* A helpline that others run does not come from the standard, so no clause is cited for it. */}
          {contact.organisation === undefined && <Citations guide={guide} cites={cites} />}
        </p>
      </>
    )
  }
  if (contact.website === undefined) return null
  return (
    <>
      <ButtonLink look="secondary" href={contact.website} rel="noreferrer">
        {t('website', { host: new URL(contact.website).host.replace(/^www\./, '') })}
      </ButtonLink>
      <p>
        {t('noNumber')} <Citations guide={guide} cites={cites} />
      </p>
    </>
  )
}

/** Where a number is known from that no standard states. */
function OutsideSource({ guide, contact }: Pick<OneContactProps, 'guide' | 'contact'>) {
  const t = useWords('common')
  const { outsideSource, phones } = contact
  if (!outsideSource) return null
  const source = {
    source: outsideSource.text,
    date: longDate(outsideSource.checkedOn, guide.language),
  }
  if (phones.length === 0) return <p className="small-text">{t('outsideSourceSite', source)}</p>
  return <Disclosure summary={t('whichSource')}>{t('outsideSource', source)}</Disclosure>
}
