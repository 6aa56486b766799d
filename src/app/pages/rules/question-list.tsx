/** Every question as it is asked, with its answers and where it comes from. */
import { useWords } from '#i18n/use-words.ts'
import type { Guide, Question } from '#guide/guide.ts'
import { say } from '#guide/wording.ts'
import { CitationList } from '../sections/citation-list.tsx'
import { partAnchor } from '../sections/part-anchor.ts'

export function QuestionList({ guide }: { guide: Guide }) {
  const t = useWords('rules')
  return (
    <section>
      <h2>{t('questions.heading')}</h2>
      <p>{t('questions.lead')}</p>
      <ol className="rule-list">
        {guide.questions.map((question) => (
          <li key={question.id} id={partAnchor('question', question.id)}>
            <strong>{say(question.ask, 'self')}</strong>
            {typeof question.ask !== 'string' && (
              <p>{t('questions.relative', { ask: question.ask.relative })}</p>
            )}
            {question.points && (
              <ul>
                {question.points.map(({ id, text, cites }) => (
                  <li key={id}>
                    {say(text, 'self')} <CitationList guide={guide} cites={cites} />
                  </li>
                ))}
              </ul>
            )}
            {question.hint && <p>{t('questions.hint', { hint: say(question.hint, 'self') })}</p>}
            <Options question={question} />
            <p className="small-text">
              <CitationList guide={guide} cites={question.cites} />
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}

function Options({ question }: { question: Question }) {
  const t = useWords('rules')
  return (
    <ul>
      {question.options.map(({ id, label, unsure }) => (
        <li key={id}>
          {say(label, 'self')} {unsure && t('questions.unsure')}
        </li>
      ))}
    </ul>
  )
}
