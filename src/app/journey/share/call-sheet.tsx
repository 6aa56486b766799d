/** The outcome on one sheet of paper, to have at hand during the call. Hidden on the screen. */
import { useEffect, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { useWords } from '#i18n/use-words.ts'
import { explain } from '#guide/explain.ts'
import { factsOf } from '#guide/facts-of.ts'
import { answersOf, type Arrived } from '#guide/follow.ts'
import type { Fact, FactKind, Guide, Voice } from '#guide/guide.ts'
import { say } from '#guide/wording.ts'
import { FactText, freeKey, OtherDoors } from '#app/parts/facts.tsx'
import { longDate } from '#i18n/long-date.ts'
import { useToday } from '../use-today.ts'
import { voiceOf } from '../voice-of.ts'
import { WhatToSay } from '../what-to-say.tsx'
import { AgeOfStandard } from '#app/parts/age-of-standard.tsx'
import { wayOfContact } from '#app/parts/way-of-contact.ts'
import { writtenAddress } from './address-of.ts'
import { WaysOnPaper } from './ways-on-paper.tsx'

interface CallSheetProps {
  guide: Guide
  arrived: Arrived
  /** Of the guide's own address; absent until somebody asks to print. */
  qr: ReactNode
}

const printed: readonly FactKind[] = ['next-steps', 'cost', 'complaint']

/** The style sheet prints the page itself only where no sheet stands beside it. */
const marker = 'has-call-sheet'

export function CallSheet({ guide, arrived, qr }: CallSheetProps) {
  const t = useWords(['share', 'journey'])
  const today = useToday()
  const answers = answersOf(arrived.asked)
  const voice = voiceOf(answers)
  const { fit, contacts } = arrived.outcome
  const facts = factsOf(guide, arrived.outcome)
  const uses = contacts.flatMap((index) => guide.contacts[index] ?? [])
  const way = wayOfContact(uses)
  useEffect(() => {
    document.body.classList.add(marker)
    return () => {
      document.body.classList.remove(marker)
    }
  }, [])
  return createPortal(
    <article className="call-sheet">
      <p>
        {t('share:callSheet.about', { title: guide.title, municipality: guide.municipality.name })}
      </p>
      <h1>{t(`journey:verdict.${fit}.${voice}`)}</h1>
      <section className="call-sheet-call">
        <h2>{t(`journey:whoToCall.${way}`)}</h2>
        {uses.map(({ contact, note }) => (
          <div key={contact.id}>
            <h3>{contact.name}</h3>
            <WaysOnPaper contact={contact} />
            {note !== undefined && <p>{say(note, voice)}</p>}
          </div>
        ))}
      </section>
      <section>
        <h2>{t(`journey:ask.heading.${way}`)}</h2>
        <WhatToSay guide={guide} explanation={explain(guide, answers)} voice={voice} />
      </section>
      {printed.map((kind) => (
        <FactOnPaper key={kind} {...{ guide, kind, facts, voice, today }} />
      ))}
      <AgeOfStandard guide={guide} today={today} />
      <dl>
        <dt>{t('share:callSheet.talkedWith')}</dt>
        <dt>{t('share:callSheet.notes')}</dt>
      </dl>
      <footer>
        {qr}
        <p>
          {t('share:callSheet.address')}
          <br />
          {writtenAddress(guide)}
          <br />
          {today && t('share:callSheet.printed', { date: longDate(today, guide.language) })}
        </p>
      </footer>
    </article>,
    document.body,
  )
}

interface FactOnPaperProps {
  guide: Guide
  kind: FactKind
  facts: readonly Fact[]
  voice: Voice
  today: string
}

function FactOnPaper({ guide, kind, facts, voice, today }: FactOnPaperProps) {
  const t = useWords('common')
  const own = facts.filter((fact) => fact.kind === kind)
  if (own.length === 0) return null
  return (
    <section>
      <h2>{t(`factKind.${kind}`)}</h2>
      {own.map((fact, index) => (
        <p key={`${index} ${kind}`}>
          {fact.free !== undefined && !fact.prices && <strong>{t(freeKey(fact))}. </strong>}
          <FactText fact={fact} voice={voice} today={today} />
          {fact.see?.map(({ label }) => ` ${label}.`)}
        </p>
      ))}
      {kind === 'complaint' && <OtherDoors guide={guide} facts={own} voice={voice} />}
    </section>
  )
}
