/** Which single answers could have led to another outcome. */
import { useWords } from '#i18n/use-words.ts'
import type { Explanation } from '#guide/explain.ts'
import type { Guide, Voice } from '#guide/guide.ts'
import { say } from '#guide/wording.ts'
import { Disclosure } from '#ui/disclosure.tsx'

interface PossibleChangesProps {
  guide: Guide
  explanation: Explanation
  voice: Voice
}

/** Only where another answer could bring the reader closer to the target group. */
export function PossibleChanges({ guide, explanation, voice }: PossibleChangesProps) {
  const t = useWords('journey')
  if (explanation.fit === 'likely' || explanation.changes.length === 0) return null
  return (
    <Disclosure summary={t('wouldChange.heading')}>
      <ul>
        {explanation.changes.map(({ question: id, option }) => {
          const question = guide.questions.find((asked) => asked.id === id)
          const label = question?.options.find((offered) => offered.id === option)?.label
          return (
            question &&
            label && (
              <li key={`${id} ${option}`}>
                {t('wouldChange.line', {
                  question: say(question.ask, voice),
                  option: say(label, voice),
                })}
              </li>
            )
          )
        })}
      </ul>
    </Disclosure>
  )
}
