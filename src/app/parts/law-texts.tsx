/** What the law gives everybody, told apart from what the standard says: cited as law, with the place it was looked up. */
import { useWords } from '#i18n/use-words.ts'
import type { Guide } from '#guide/guide.ts'
import type { LawEntry, LawTopic } from '#guide/law.ts'
import { Citation } from '#ui/citation.tsx'
import { Said, type SaidProps } from './said.tsx'

interface LawTextsProps {
  guide: Pick<Guide, 'law'>
  topic: LawTopic
  voice: SaidProps['voice']
}

export function LawTexts({ guide, topic, voice }: LawTextsProps) {
  const own = guide.law.filter((entry) => entry.topic === topic)
  if (own.length === 0) return null
  return (
    <ul>
      {own.map((entry) => (
        <li key={entry.id}>
          <Said wording={entry.text} voice={voice} /> <LawCitation entry={entry} />
        </li>
      ))}
    </ul>
  )
}

export function LawCitation({ entry: { act, paragraph, address } }: { entry: LawEntry }) {
  const t = useWords('common')
  return (
    <Citation
      href={address}
      label={t('lawLabel')}
      places={t('lawPlace', { act, paragraph })}
      isElsewhere
    />
  )
}
