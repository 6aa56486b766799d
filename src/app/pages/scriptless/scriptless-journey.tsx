/**
 * The rest of a journey for a phone on which no script runs: every question but the first, and every outcome. What shows
 * one of them is the style sheet alone: see `graph-sheet.ts`.
 */
import { useWords } from '#i18n/use-words.ts'
import { certain } from '#guide/facts-of.ts'
import { entry } from '#guide/follow.ts'
import type { FactKind, Graph, Guide, Question, Voice } from '#guide/guide.ts'
import { SeeIfNot } from '#app/parts/criteria.tsx'
import { AgeOfStandard } from '#app/parts/age-of-standard.tsx'
import { OutcomeContacts } from '#app/parts/contacts.tsx'
import { Cost, FactTexts, OtherDoors } from '#app/parts/facts.tsx'
import { LawTexts } from '#app/parts/law-texts.tsx'
import { Said } from '#app/parts/said.tsx'
import { wayOfContact } from '#app/parts/way-of-contact.ts'
import { questionForm } from '#app/parts/question-form-id.ts'
import { RadioGroup } from '#ui/radio-group.tsx'
import { TextLink } from '#ui/text-link.tsx'
import { Verdict } from '#ui/verdict.tsx'
import { classOfOutcome, classOfPart, classOfQuestion } from './graph-sheet.ts'
import { type OutcomeGroup, outcomeGroups } from './outcome-groups.ts'
import { statesOf } from './states.ts'

interface ScriptlessJourneyProps {
  guide: Guide
  /** The build's day, YYYY-MM-DD. */
  today: string
}

/** Hidden until its style sheet shows it. */
export function ScriptlessJourney({ guide, today }: ScriptlessJourneyProps) {
  const t = useWords('pages')
  const { graph, questions } = guide
  const first = firstQuestion(graph)
  return (
    <div className="scriptless">
      <p>{t('scriptless')}</p>
      {questions
        .filter(({ id }) => id !== first && graph.nodes.some(({ question }) => question === id))
        .map((question) => (
          <div key={question.id} className={classOfQuestion(question.id)}>
            <LaterQuestion question={question} />
          </div>
        ))}
      {outcomeGroups(guide, statesOf(graph)).map((group) => (
        <ShortOutcome key={classOfOutcome(group)} {...{ guide, group, today }} />
      ))}
      <p>
        {t('scriptlessLeave')}{' '}
        <TextLink href={guide.site.leaveTo} target="_top" rel="noreferrer">
          {t('scriptlessLeaveTo')}
        </TextLink>
      </p>
    </div>
  )
}

function firstQuestion({ root, nodes }: Graph) {
  return 'node' in root ? entry(nodes, root.node).question : undefined
}

/** Without a button: choosing an answer shows what comes next. */
function LaterQuestion({ question: { id, ask, points, hint, options } }: { question: Question }) {
  return (
    <RadioGroup
      id={id}
      legend={<Said wording={ask} voice="either" />}
      headingLevel={2}
      points={points?.map((point) => ({
        id: point.id,
        text: <Said wording={point.text} voice="either" />,
      }))}
      hint={hint && <Said wording={hint} voice="either" />}
      options={options.map((option) => ({
        value: option.id,
        label: <Said wording={option.label} voice="either" />,
      }))}
      // The first question's form sends nothing, and keeps browsers from filling in what the last person picked.
      registration={{ name: id, form: questionForm }}
    />
  )
}

interface ShortOutcomeProps extends ScriptlessJourneyProps {
  group: OutcomeGroup
}

/** The necessary parts of an outcome: verdict, cost, numbers, what happens next, where else to turn, the standard's age. */
function ShortOutcome({ guide, group, today }: ShortOutcomeProps) {
  const t = useWords(['journey', 'common'])
  const { fit } = group
  const contacts = group.contacts.map((part) => ({ part, use: entry(guide.contacts, part.index) }))
  const facts = [
    ...group.facts.map((part) => ({ part, fact: certain(entry(guide.facts, part.index)) })),
    ...group.inGeneral.map((part) => ({ part, fact: entry(guide.facts, part.index) })),
  ]
  const factsOf = (...kinds: readonly FactKind[]) =>
    facts.filter(({ fact: { kind } }) => kinds.includes(kind)).map(({ fact }) => fact)
  const way = wayOfContact(contacts.map(({ use }) => use))
  return (
    <section className={classOfOutcome(group)} data-fit={fit}>
      <Verdict
        tone={fit}
        heading={inEither((voice) => t(`verdict.${fit}.${voice}`))}
        headingLevel={2}
      >
        <p>{inEither((voice) => t(`verdictNext.${way}.${fit}.${voice}`))}</p>
      </Verdict>
      {fit === 'unlikely' && <Instead guide={guide} />}
      <Cost guide={guide} facts={factsOf('cost')} />
      <section className="whom-to-call">
        <h2>{t(`whoToCall.${way}`)}</h2>
        {contacts.map(({ part, use }) => (
          <div key={part.index} className={classOfPart('contact', part, group)}>
            <OutcomeContacts guide={guide} uses={[use]} voice="either" />
          </div>
        ))}
      </section>
      {fit === 'unlikely' && (
        <section>
          <h2>{t('freeAdvice')}</h2>
          <LawTexts guide={guide} topic="advice" voice="either" />
        </section>
      )}
      <section>
        <h2>{t(`nextSteps.${way}`)}</h2>
        {facts
          .filter(({ fact: { kind } }) => kind === 'next-steps')
          .map(({ part, fact }) => (
            <div key={part.index} className={classOfPart('fact', part, group)}>
              <FactTexts guide={guide} facts={[fact]} voice="either" today={today} />
            </div>
          ))}
      </section>
      <section>
        <h2>{t('common:factKind.complaint')}</h2>
        <FactTexts guide={guide} facts={factsOf('complaint')} voice="either" today={today} />
        <OtherDoors guide={guide} facts={factsOf('complaint')} voice="either" />
      </section>
      <AgeOfStandard guide={guide} today={today} />
    </section>
  )
}

/** Which criterion is not met only a script knows, so each is said with where else to look. */
function Instead({ guide }: { guide: Guide }) {
  return guide.criteria
    .filter(({ see }) => see)
    .map((criterion) => (
      <p key={criterion.id}>
        {criterion.requirement}
        <SeeIfNot guide={guide} criterion={criterion} />
      </p>
    ))
}

function inEither(words: (voice: Voice) => string) {
  return <Said wording={{ self: words('self'), relative: words('relative') }} voice="either" />
}
