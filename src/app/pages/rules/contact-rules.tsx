/** Whom the guide sends people to, and when. */
import { useWords } from '#i18n/use-words.ts'
import type { ContactUse, Guide } from '#guide/guide.ts'
import { say } from '#guide/wording.ts'
import { PhoneLink } from '#ui/phone-link.tsx'
import { longDate } from '#i18n/long-date.ts'
import { hoursLines } from '#app/parts/hours-lines.ts'
import { OtherWays } from '#app/parts/other-ways.tsx'
import { CitationList } from '../sections/citation-list.tsx'
import { partAnchor } from '../sections/part-anchor.ts'
import type { RuleRow } from './rule-rows.ts'
import { ShownWhen } from './shown-when.tsx'

export function ContactRules({ guide, rows }: { guide: Guide; rows: readonly RuleRow[] }) {
  const t = useWords('rules')
  const isFirst = ({ contact }: ContactUse, place: number) =>
    guide.contacts.findIndex((use) => use.contact.id === contact.id) === place
  return (
    <section>
      <h2>{t('contacts.heading')}</h2>
      <p>{t('contacts.lead')}</p>
      <ol className="rule-list">
        {guide.contacts.map((use, index) => (
          <li
            key={`${index} ${use.contact.id}`}
            {...(isFirst(use, index) && { id: partAnchor('contact', use.contact.id) })}
          >
            <strong>{use.contact.name}</strong> <Ways use={use} />
            {isFirst(use, index) && <OtherWays contact={use.contact} />}
            <ShownWhen
              guide={guide}
              rows={rows}
              of={use}
              isShownBy={({ contacts }) => contacts.includes(index)}
            />
            {use.note && <p>{t('contacts.note', { note: say(use.note, 'self') })}</p>}
            <Source guide={guide} use={use} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function Ways({ use: { contact } }: { use: ContactUse }) {
  return (
    <>
      {contact.phones.map(({ number, label, hours }, index) => (
        <span key={number}>
          {index > 0 && ', '}
          {label} <PhoneLink number={number} />
          {hours && ` (${hoursLines(hours).join('; ')})`}
        </span>
      ))}
      {contact.phones.length === 0 && contact.website !== undefined && (
        <a href={contact.website} rel="noreferrer">
          {new URL(contact.website).host}
        </a>
      )}
    </>
  )
}

function Source({ guide, use: { contact, cites } }: { guide: Guide; use: ContactUse }) {
  const t = useWords('rules')
  const { outsideSource } = contact
  return (
    <p className="small-text">
      {outsideSource &&
        t('contacts.outside', {
          source: outsideSource.text,
          date: longDate(outsideSource.checkedOn, guide.language),
        })}{' '}
      <CitationList guide={guide} cites={cites} />
    </p>
  )
}
