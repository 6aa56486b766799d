/** One question of a finder, with a way to see at once what there is. */
import { useWords } from '#i18n/use-words.ts'
import { answersOf } from '#guide/follow.ts'
import { type FinderProgress, followFinder } from '#guide/follow-finder.ts'
import type { QuestionStep } from '#guide/journey.ts'
import { ButtonLink } from '#ui/button.tsx'
import { Main } from '#ui/main.tsx'
import { href, addresses } from '#app/addresses/page-addresses.ts'
import { ClearOrLeave } from '../clear-or-leave.tsx'
import type { HeldInput } from '../held-input.ts'
import type { Shown } from '../journey-app.tsx'
import { JourneyLayout } from '../journey-layout.tsx'
import { JourneyNotices } from '../journey-notices.tsx'
import { StepBack } from '../step-back.tsx'
import { StepForm } from '../step-form.tsx'
import type { JourneyControls } from '../use-journey.ts'
import type { FinderSubject } from './finder-subject.ts'

interface FinderQuestionProps extends Shown<FinderSubject> {
  controls: JourneyControls<FinderProgress>
  step: QuestionStep
  readHeld: (() => HeldInput) | undefined
}

export function FinderQuestion(props: FinderQuestionProps) {
  const { subject: finder, controls, step, onSwitchLanguage, hasFailed, readHeld } = props
  const t = useWords(['finder', 'journey'])
  const { journey, depth } = controls
  const { language, id, municipality } = finder
  const open = followFinder(finder, answersOf(step.asked)).standards.filter(
    ({ fit }) => fit !== 'unlikely',
  ).length
  const all = href(addresses.municipality(language, id))
  return (
    <JourneyLayout frame={finder} page="guide" onSwitchLanguage={onSwitchLanguage}>
      <Main back={<StepBack frame={finder} depth={depth} />}>
        <JourneyNotices controls={controls} hasFailed={hasFailed} />
        <StepForm {...{ subject: finder, controls, step, readHeld }} />
        <p className="small-text">
          {t(open === 1 ? 'finder:open.one' : 'finder:open.other', { count: open })}{' '}
          {t('journey:stays')}
        </p>
        {/* A link, which leads to all there is before the script has arrived, or without it. */}
        <ButtonLink
          look="secondary"
          href={all}
          onClick={(event) => {
            event.preventDefault()
            controls.open({ ...journey, at: 'outcome' })
          }}
        >
          {t('finder:show')}
        </ButtonLink>
        <ClearOrLeave frame={finder} onClear={controls.clear} />
        <noscript>
          <p>
            <strong>{t('finder:withoutScript')}</strong>{' '}
            <a href={all}>{t('finder:all', { name: municipality.name })}</a>
          </p>
        </noscript>
      </Main>
    </JourneyLayout>
  )
}
