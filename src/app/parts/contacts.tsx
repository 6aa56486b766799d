/** Whom to ring: each contact once, with its numbers or, where none is known, its website. */
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ContactUse, Guide, Voice } from '#guide/guide.ts'
import { say } from '#guide/wording.ts'
import { ButtonLink } from '#ui/button.tsx'
import { CallButton } from '#ui/call-button.tsx'
import { ContactCard } from '#ui/contact-card.tsx'
import { longDate } from '../dates.ts'
import { Citations } from './citations.tsx'

interface ContactsProps {
  guide: Guide
  /** In the order shown. */
  uses: readonly ContactUse[]
  /** Absent where nobody has answered: each contact then says who should ring it. */
  voice?: Voice
}

export function Contacts({ guide, uses, voice }: ContactsProps) {
  return uses.map((use, index) => (
    <ContactCard
      // The same contact may stand twice, for different people.
      key={`${use.contact.id}-${index}`}
      headingLevel={3}
      name={use.contact.name}
      note={voice ? use.note && say(use.note, voice) : use.whoShouldCall}
      source={<ContactSource guide={guide} use={use} />}
    >
      <WaysOfContact use={use} />
    </ContactCard>
  ))
}

function WaysOfContact({ use: { contact } }: { use: ContactUse }): ReactNode {
  const { t } = useTranslation('common')
  if (contact.phones.length > 0) {
    return contact.phones.map(({ number, label }) => (
      <CallButton
        key={number}
        number={number}
        label={t('call', { name: contact.name })}
        detail={label}
      />
    ))
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

function ContactSource({ guide, use }: { guide: Guide; use: ContactUse }) {
  const { t } = useTranslation('common')
  const { outsideSource, phones } = use.contact
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
      <Citations guide={guide} cites={use.cites} />
    </>
  )
}
