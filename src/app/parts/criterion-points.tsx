/** What a criterion comes down to, point by point: the questions with points that it depends on, each as it is asked. */
import type { Asked } from '#guide/follow.ts'
import type { Criterion, Guide, Voice } from '#guide/guide.ts'
import { pointedQuestions } from '#guide/pointed-questions.ts'
import { say } from '#guide/wording.ts'
import { PointList } from './point-list.tsx'

interface CriterionPointsProps {
  guide: Guide
  criterion: Criterion
  voice: Voice
  /** The answers behind the criterion. */
  answers?: readonly Asked[]
}

export function CriterionPoints({ guide, criterion, voice, answers = [] }: CriterionPointsProps) {
  return pointedQuestions(guide, criterion.when).map(({ id, ask, points, options }) => {
    const given = answers.find(({ question }) => question === id)?.option
    const label = options.find((option) => option.id === given)?.label
    return (
      <div key={id}>
        {say(ask, voice)} {label !== undefined && <strong>{say(label, voice)}</strong>}
        <PointList points={points} voice={voice} guide={guide} />
      </div>
    )
  })
}
