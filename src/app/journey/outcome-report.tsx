/** An outcome: the fit, whom to ring, what it costs, what to ask, why, and what else is good to know. */
import { useWords } from '#i18n/use-words.ts'
import { explain } from '#guide/explain.ts'
import { answersOf, type Arrived } from '#guide/follow.ts'
import type { FactKind, Guide } from '#guide/guide.ts'
import { Verdict } from '#ui/verdict.tsx'
import { AgeOfStandard } from '#app/parts/age-of-standard.tsx'
import { OutcomeContacts } from '#app/parts/contacts.tsx'
import { Cost, Facts } from '#app/parts/facts.tsx'
import { href, addresses } from '#app/addresses/page-addresses.ts'
import { ExplainedCriteria } from './explained-criteria.tsx'
import { GivenAnswers } from './given-answers.tsx'
import { OutcomeTools } from './outcome-tools.tsx'
import { PossibleChanges } from './possible-changes.tsx'
import { usePageTitle } from './use-page-title.ts'
import { useToday } from './use-today.ts'
import { voiceOf } from './voice-of.ts'
import { WhatToSay } from './what-to-say.tsx'

/** What follows the outcome itself, in this order. */
export const goodToKnow: readonly FactKind[] = [
  'duration',
  'waiting-time',
  'referral',
  'offer',
  'provider-choice',
  'complaint',
  'good-to-know',
]

interface OutcomeReportProps {
  guide: Guide
  step: Arrived
  onCorrect: (question: string) => void
}

export function OutcomeReport({ guide, step, onCorrect }: OutcomeReportProps) {
  const t = useWords(['journey', 'common'])
  const { fit, contacts, facts } = step.outcome
  const answers = answersOf(step.asked)
  const voice = voiceOf(answers)
  const explanation = explain(guide, answers)
  const uses = contacts.flatMap((index) => guide.contacts[index] ?? [])
  // Some can only be reached through a website.
  const way = uses.some(({ contact }) => contact.phones.length > 0) ? 'call' : 'write'
  const factsHere = guide.facts.filter((_, index) => facts.includes(index))
  const today = useToday()
  usePageTitle(t('outcomeTitle'), guide)

  return (
    <>
      <Verdict tone={fit} heading={t(`verdict.${fit}.${voice}`)}>
        <p>{t(`verdictNext.${way}.${fit}`)}</p>
      </Verdict>
      <section>
        <h2>{t(`whoToCall.${way}`)}</h2>
        <OutcomeContacts guide={guide} uses={uses} voice={voice} />
      </section>
      <section>
        <h2>{t('common:factKind.cost')}</h2>
        <Cost guide={guide} facts={factsHere} voice={voice} />
      </section>
      <section>
        <h2>{t('ask.heading')}</h2>
        <WhatToSay guide={guide} explanation={explanation} voice={voice} />
      </section>
      <Facts guide={guide} facts={factsHere} kinds={['next-steps']} voice={voice} />
      <ExplainedCriteria guide={guide} explanation={explanation} voice={voice} />
      <PossibleChanges guide={guide} explanation={explanation} voice={voice} />
      <Facts guide={guide} facts={factsHere} kinds={goodToKnow} voice={voice} />
      <AgeOfStandard guide={guide} today={today} />
      <GivenAnswers guide={guide} asked={step.asked} voice={voice} onCorrect={onCorrect} />
      <p>
        <a href={href(addresses.standard(guide.language, guide.id, 'standard'))}>
          {t('common:toStandard')}
        </a>
      </p>
      <OutcomeTools guide={guide} arrived={step} />
    </>
  )
}
