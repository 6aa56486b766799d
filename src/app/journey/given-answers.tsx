/** The answers given, each with a link to change it. */
import { useWords } from '#i18n/use-words.ts'
import type { Asked } from '#guide/follow.ts'
import type { Guide, JourneyFrame, Voice } from '#guide/guide.ts'
import { say } from '#guide/wording.ts'
import { AnswerList, AnswerRow } from '#ui/answer-list.tsx'
import { Disclosure } from '#ui/disclosure.tsx'
import { VisuallyHidden } from '#ui/visually-hidden.tsx'
import { PointList } from '#app/parts/point-list.tsx'
import { href, addresses } from '#app/addresses/page-addresses.ts'

interface GivenAnswersProps {
  guide: JourneyFrame & Pick<Guide, 'questions'>
  /** In the order asked. */
  asked: readonly Asked[]
  voice: Voice
  onCorrect: (question: string) => void
}

export function GivenAnswers({ guide, asked, voice, onCorrect }: GivenAnswersProps) {
  const t = useWords('journey')
  return (
    <Disclosure summary={t('yourAnswers')} headingLevel={2}>
      <AnswerList>
        {asked.map(({ question: id, option }) => {
          const question = guide.questions.find((offered) => offered.id === id)
          const label = question?.options.find((offered) => offered.id === option)?.label
          if (!question || label === undefined) throw new Error(`No option ${option} of ${id}`)
          const ask = say(question.ask, voice)
          return (
            <AnswerRow
              key={id}
              question={ask}
              points={question.points && <PointList points={question.points} voice={voice} />}
              answer={say(label, voice)}
              change={
                <a
                  href={href(addresses.journey(guide.language, guide.id, 'guide'))}
                  onClick={(event) => {
                    event.preventDefault()
                    onCorrect(id)
                  }}
                >
                  {t('change')}
                  <VisuallyHidden> {t('changeLong', { question: ask })}</VisuallyHidden>
                </a>
              }
            />
          )
        })}
      </AnswerList>
    </Disclosure>
  )
}
