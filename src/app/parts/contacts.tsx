/** Whom to ring or write to: each contact once, with every way to reach it. */
import { useWords } from '#i18n/use-words.ts'
import type { Contact, ContactUse, Guide } from '#guide/guide.ts'
import { ContactCard } from '#ui/contact-card.tsx'
import { Disclosure } from '#ui/disclosure.tsx'
import { longDate } from '#i18n/long-date.ts'
import { Said, type SaidProps } from './said.tsx'
import { WaysOfContact } from './ways-of-contact.tsx'

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

/** Where a contact is known from that no standard states. */
function OutsideSource({ guide, contact }: { guide: Guide; contact: Contact }) {
  const t = useWords('common')
  const { outsideSource, phones } = contact
  if (!outsideSource) return null
  const source = t('outsideSource', {
    source: outsideSource.text,
    date: longDate(outsideSource.checkedOn, guide.language),
  })
  if (phones.length === 0) return <p className="small-text">{source}</p>
  return (
    <Disclosure summary={t('whichSource')}>
      {source} {t('notCalled')}
    </Disclosure>
  )
}
