/** An outcome: the fit, whom to ring, what it costs, what to ask, why, and what else is good to know. */
import { useWords } from '#i18n/use-words.ts'
import { explain } from '#guide/explain.ts'
import { factsOf } from '#guide/facts-of.ts'
import { answersOf, type Arrived } from '#guide/follow.ts'
import type { Guide, SeeAlso } from '#guide/guide.ts'
import { LawTexts } from '#app/parts/law-texts.tsx'
import { UrgentHelp } from '#app/parts/urgent-help.tsx'
import { wayOfContact } from '#app/parts/way-of-contact.ts'
import { Disclosure } from '#ui/disclosure.tsx'
import { Verdict } from '#ui/verdict.tsx'
import { AgeOfStandard } from '#app/parts/age-of-standard.tsx'
import { OutcomeContacts } from '#app/parts/contacts.tsx'
import { Cost, FactTexts, FoldedFacts } from '#app/parts/facts.tsx'
import { SeeLinks } from '#app/parts/see-links.tsx'
import { href, addresses } from '#app/addresses/page-addresses.ts'
import { ExplainedCriteria } from './explained-criteria.tsx'
import { GivenAnswers } from './given-answers.tsx'
import { OutcomeTools } from './outcome-tools.tsx'
import { PossibleChanges } from './possible-changes.tsx'
import { usePageTitle } from './use-page-title.ts'
import { useToday } from './use-today.ts'
import { voiceOf } from './voice-of.ts'
import { WhatToSay } from './what-to-say.tsx'

interface OutcomeReportProps {
  guide: Guide
  step: Arrived
  onCorrect: (question: string) => void
}

export function OutcomeReport({ guide, step, onCorrect }: OutcomeReportProps) {
  const t = useWords(['journey', 'common'])
  const { fit, contacts } = step.outcome
  const answers = answersOf(step.asked)
  const voice = voiceOf(answers)
  const explanation = explain(guide, answers)
  const failed = explanation.criteria.flatMap(({ id, state }) => (state === 'not-met' ? id : []))
  const uses = contacts.flatMap((index) => guide.contacts[index] ?? [])
  const way = wayOfContact(uses)
  const factsHere = factsOf(guide, step.outcome)
  const nextSteps = factsHere.filter(({ kind }) => kind === 'next-steps')
  const today = useToday()
  usePageTitle(t('outcomeTitle'), guide)

  return (
    <>
      <Verdict tone={fit} heading={t(`verdict.${fit}.${voice}`)} headingLevel={1}>
        <p>
          {t(`verdictNext.${way}.${fit}.${voice}`)}
          <SeeLinks guide={guide} see={seenFrom(guide, failed)} />
        </p>
      </Verdict>
      <Cost guide={guide} facts={factsHere} />
      <section className="whom-to-call">
        <h2>{t(`whoToCall.${way}`)}</h2>
        <OutcomeContacts guide={guide} uses={uses} voice={voice} />
      </section>
      {fit === 'unlikely' && (
        <section>
          <h2>{t('freeAdvice')}</h2>
          <LawTexts guide={guide} topic="advice" voice={voice} />
        </section>
      )}
      <section>
        <h2>{t(`nextSteps.${way}`)}</h2>
        <FactTexts guide={guide} facts={nextSteps} voice={voice} today={today} />
        <Disclosure summary={t(`ask.heading.${way}`)} headingLevel={3}>
          <WhatToSay guide={guide} explanation={explanation} voice={voice} />
        </Disclosure>
      </section>
      <ExplainedCriteria guide={guide} explanation={explanation} voice={voice} />
      <PossibleChanges guide={guide} explanation={explanation} voice={voice} />
      <section>
        <h2>{t('more')}</h2>
        <UrgentHelp guide={guide} />
        <FoldedFacts
          guide={guide}
          facts={factsHere.filter(({ kind }) => kind !== 'next-steps')}
          voice={voice}
          today={today}
        />
        {voice === 'relative' && (
          <Disclosure summary={t('relatives')} headingLevel={3}>
            <LawTexts guide={guide} topic="relatives" voice={voice} />
          </Disclosure>
        )}
        <Disclosure summary={t('rights')} headingLevel={3}>
          {fit !== 'unlikely' && <LawTexts guide={guide} topic="advice" voice={voice} />}
          <LawTexts guide={guide} topic="rights" voice={voice} />
        </Disclosure>
        <AgeOfStandard guide={guide} today={today} />
        <p>
          <a href={href(addresses.standard(guide.language, guide.id, 'standard'))}>
            {t('common:toStandard')}
          </a>
        </p>
      </section>
      <GivenAnswers guide={guide} asked={step.asked} voice={voice} onCorrect={onCorrect} />
      <OutcomeTools guide={guide} arrived={step} />
    </>
  )
}

/** Where else to look, each once: beside a closed door stands an open one. */
function seenFrom({ criteria }: Guide, ids: readonly string[]): readonly SeeAlso[] {
  const all = criteria.flatMap(({ id, see = [] }) => (ids.includes(id) ? see : []))
  return [...new Map(all.map((also) => [also.id, also])).values()]
}
