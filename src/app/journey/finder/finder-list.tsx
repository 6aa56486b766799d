/** What a finder has found: the standards by how they compare with the answers, each with its cost, its numbers and its guide. */
import { useWords } from '#i18n/use-words.ts'
import { answersOf, type Arrived } from '#guide/follow.ts'
import type { FinderProgress } from '#guide/follow-finder.ts'
import type { Fit } from '#guide/guide.ts'
import { SecondaryButton } from '#ui/button.tsx'
import { Disclosure } from '#ui/disclosure.tsx'
import { Main } from '#ui/main.tsx'
import { PageTitle } from '#ui/page-title.tsx'
import { href, addresses } from '#app/addresses/page-addresses.ts'
import { ClearOrLeave } from '../clear-or-leave.tsx'
import { GivenAnswers } from '../given-answers.tsx'
import type { Shown } from '../journey-app.tsx'
import { JourneyLayout } from '../journey-layout.tsx'
import { JourneyNotices } from '../journey-notices.tsx'
import { StepBack } from '../step-back.tsx'
import type { JourneyControls } from '../use-journey.ts'
import { usePageTitle } from '../use-page-title.ts'
import { useToday } from '../use-today.ts'
import { voiceOf } from '../voice-of.ts'
import { FinderTools } from './finder-tools.tsx'
import type { FinderSubject } from './finder-subject.ts'
import { FoundStandardCard } from './found-standard-card.tsx'

interface FinderListProps extends Shown<FinderSubject> {
  controls: JourneyControls<FinderProgress>
  step: Arrived<FinderProgress>
}

const opened = ['likely', 'possible'] as const

export function FinderList(props: FinderListProps) {
  const { subject: finder, controls, step, onSwitchLanguage, hasFailed } = props
  const t = useWords(['finder', 'common'])
  const today = useToday()
  const { journey, depth } = controls
  const answers = answersOf(step.asked)
  const voice = voiceOf(answers)
  const { next, standards } = step.outcome
  const found = (fit: Fit) => standards.filter((one) => one.fit === fit)
  const cards = (fit: Fit) =>
    found(fit).map((one) => (
      <FoundStandardCard
        key={one.standard.id}
        {...{ finder, found: one, answers, voice, depth, today }}
      />
    ))
  const unlikely = cards('unlikely')
  const isNothing = unlikely.length === standards.length
  usePageTitle(t(`finder:heading.${voice}`), finder)
  return (
    <JourneyLayout frame={finder} page="guide" onSwitchLanguage={onSwitchLanguage}>
      <Main back={<StepBack frame={finder} depth={depth} />}>
        <JourneyNotices controls={controls} hasFailed={hasFailed} />
        <PageTitle caption={finder.title}>{t(`finder:heading.${voice}`)}</PageTitle>
        <p className="lead">
          {isNothing ? t(`finder:nothing.${voice}`) : t('common:footer.guidance')}
        </p>
        {next !== undefined && (
          <>
            <p>{t('finder:early')}</p>
            <SecondaryButton
              onClick={() => {
                controls.open({ ...journey, at: next })
              }}
            >
              {t('finder:goOn')}
            </SecondaryButton>
          </>
        )}
        {opened.map(
          (fit) =>
            found(fit).length > 0 && (
              <section key={fit} data-group={fit}>
                <h2>{t(`finder:group.${fit}.${voice}`)}</h2>
                {cards(fit)}
              </section>
            ),
        )}
        {unlikely.length > 0 && (
          <section data-group="unlikely">
            <Disclosure
              summary={t(`finder:group.unlikely.${voice}`, { count: unlikely.length })}
              headingLevel={2}
            >
              {unlikely}
            </Disclosure>
          </section>
        )}
        {/* Paper lies about, and is for the numbers. */}
        <div className="screen-only">
          <GivenAnswers
            guide={finder}
            asked={step.asked}
            voice={voice}
            onCorrect={controls.correct}
          />
        </div>
        <p className="screen-only">
          <a href={href(addresses.municipality(finder.language, finder.id))}>
            {t('finder:all', { name: finder.municipality.name })}
          </a>
        </p>
        <FinderTools finder={finder} />
        <ClearOrLeave frame={finder} onClear={controls.clear} />
      </Main>
    </JourneyLayout>
  )
}
