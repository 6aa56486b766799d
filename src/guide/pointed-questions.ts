/** The questions that are asked point by point, behind a condition. Pure. */
import type { Condition } from './condition.ts'
import { questionsIn } from './evaluate.ts'
import type { Guide, Question } from './guide.ts'

type PointedQuestion = Question & Required<Pick<Question, 'points'>>

/** In the order asked. */
export function pointedQuestions(
  { questions }: Pick<Guide, 'questions'>,
  when: Condition,
): readonly PointedQuestion[] {
  const named = questionsIn(when)
  return questions.filter(
    (question): question is PointedQuestion =>
      question.points !== undefined && named.includes(question.id),
  )
}
