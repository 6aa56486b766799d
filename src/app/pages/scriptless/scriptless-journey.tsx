/**
 * The rest of a journey for a phone on which no script runs: every question but the first, and every outcome. What shows
 * one of them is the style sheet alone: see `graph-rules.ts`.
 */
import { useWords } from '#i18n/use-words.ts'
import { entry } from '#guide/follow.ts'
import type { Graph, Guide, Outcome, Question, Voice, Wording } from '#guide/guide.ts'
import { AgeOfStandard } from '#app/parts/age-of-standard.tsx'
import { OutcomeContacts } from '#app/parts/contacts.tsx'
import { Cost, FactTexts, OtherDoors } from '#app/parts/facts.tsx'
import { LawTexts } from '#app/parts/law-texts.tsx'
import { wayOfContact } from '#app/parts/way-of-contact.ts'
import { RadioGroup } from '#ui/radio-group.tsx'
import { Verdict } from '#ui/verdict.tsx'
import { classOfOutcome, classOfQuestion } from './graph-rules.ts'
import { statesOf } from './states.ts'

interface ScriptlessJourneyProps {
  guide: Guide
  /** The build's day, YYYY-MM-DD. */
  today: string
}

/** Hidden until its style sheet is there and finds that it is needed. */
export function ScriptlessJourney({ guide, today }: ScriptlessJourneyProps) {
  const t = useWords('pages')
  const { graph, questions } = guide
  const first = firstQuestion(graph)
  return (
    // Sends nothing; and what the last person picked is not to be filled in for the next.
    <form className="scriptless" method="dialog" autoComplete="off" hidden>
      <p>{t('scriptless')}</p>
      {questions
        .filter(({ id }) => id !== first && graph.nodes.some(({ question }) => question === id))
        .map((question) => (
          <div key={question.id} className={classOfQuestion(question.id)}>
            <LaterQuestion question={question} />
          </div>
        ))}
      {statesOf(graph).map(
        ({ target, voice }, index) =>
          'outcome' in target && (
            <ShortOutcome
              // The order of the states is that of the style sheet's rules.
              key={classOfOutcome(index)}
              className={classOfOutcome(index)}
              outcome={entry(graph.outcomes, target.outcome)}
              {...{ guide, voice, today }}
            />
          ),
      )}
    </form>
  )
}

function firstQuestion({ root, nodes }: Graph) {
  return 'node' in root ? entry(nodes, root.node).question : undefined
}

/** Nothing to press: the answer alone shows what comes next. */
function LaterQuestion({ question: { id, ask, hint, options } }: { question: Question }) {
  return (
    <RadioGroup
      id={id}
      legend={<InEachVoice wording={ask} />}
      headingLevel={2}
      hint={hint && <InEachVoice wording={hint} />}
      options={options.map((option) => ({
        value: option.id,
        label: <InEachVoice wording={option.label} />,
      }))}
      registration={{ name: id, ref: null, onChange: stay, onBlur: stay }}
    />
  )
}

/** Static markup has no handlers. */
function stay() {
  return Promise.resolve()
}

/** The style sheet shows the wording of the voice that was chosen. */
function InEachVoice({ wording }: { wording: Wording }) {
  if (typeof wording === 'string') return wording
  return (
    <>
      <span className="for-self">{wording.self}</span>
      <span className="for-relative">{wording.relative}</span>
    </>
  )
}

interface ShortOutcomeProps extends ScriptlessJourneyProps {
  className: string
  outcome: Outcome
  voice: Voice
}

/** What an outcome must not lack: verdict, cost, numbers, what happens next, where else to turn, the standard's age. */
function ShortOutcome({ guide, className, outcome, voice, today }: ShortOutcomeProps) {
  const t = useWords(['journey', 'common'])
  const { fit } = outcome
  const uses = outcome.contacts.map((index) => entry(guide.contacts, index))
  const facts = outcome.facts.map((index) => entry(guide.facts, index))
  const complaints = facts.filter(({ kind }) => kind === 'complaint')
  const way = wayOfContact(uses)
  return (
    <section className={className} data-fit={fit}>
      <Verdict tone={fit} heading={t(`verdict.${fit}.${voice}`)} headingLevel={2}>
        <p>{t(`verdictNext.${way}.${fit}.${voice}`)}</p>
      </Verdict>
      <Cost guide={guide} facts={facts} />
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
        <FactTexts
          guide={guide}
          facts={facts.filter(({ kind }) => kind === 'next-steps')}
          voice={voice}
        />
      </section>
      {complaints.length > 0 && (
        <section>
          <h2>{t('common:factKind.complaint')}</h2>
          <FactTexts guide={guide} facts={complaints} voice={voice} />
          <OtherDoors guide={guide} facts={complaints} voice={voice} />
        </section>
      )}
      <AgeOfStandard guide={guide} today={today} />
    </section>
  )
}
