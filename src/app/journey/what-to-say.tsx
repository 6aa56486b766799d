/** What to say and what to ask when one rings: on the phone and on the call sheet. */
import { useWords } from '#i18n/use-words.ts'
import type { Explanation } from '#guide/explain.ts'
import type { Guide, Voice } from '#guide/guide.ts'
import { pointedQuestions } from '#guide/pointed-questions.ts'
import { say } from '#guide/wording.ts'
import { PointList } from '#app/parts/point-list.tsx'

interface WhatToSayProps {
  guide: Guide
  explanation: Explanation
  voice: Voice
}

export function WhatToSay({ guide, explanation, voice }: WhatToSayProps) {
  const t = useWords('journey')
  const { fit, askByPhone } = explanation
  const opening = t(`ask.${fit === 'unlikely' ? 'other' : 'opening'}.${voice}`, {
    title: guide.title,
  })
  return (
    <>
      <p>{t('ask.say')}</p>
      <blockquote>{opening}</blockquote>
      <p>{t('ask.questions')}</p>
      <ul>
        {guide.criteria
          .filter(({ id }) => askByPhone.includes(id))
          .map((criterion) => (
            <li key={criterion.id}>
              {say(criterion.askByPhone, voice)}
              {pointedQuestions(guide, criterion.when).map(({ id, points }) => (
                <PointList key={id} points={points} voice={voice} />
              ))}
            </li>
          ))}
        <li>{t('ask.next')}</li>
      </ul>
    </>
  )
}
