/** The guide in figures: which version it is, when it was proved, and how large it is. */
import { useWords } from '#i18n/use-words.ts'
import { figures } from '#guide/figures.ts'
import type { Handbook } from '#publication/handbook.ts'
import { AnswerList, AnswerRow } from '#ui/answer-list.tsx'
import { longDate } from '#app/parts/dates.ts'

interface GuideFiguresProps {
  handbook: Handbook
  /** The build's day, YYYY-MM-DD. */
  today: string
}

export function GuideFigures({ handbook: { guide, version }, today }: GuideFiguresProps) {
  const t = useWords('rules')
  const { combinations, paths, longest, mean } = figures(guide.graph, guide.questions)
  const inWords = new Intl.NumberFormat(guide.language, { maximumFractionDigits: 1 })
  return (
    <section>
      <h2>{t('figures.heading')}</h2>
      <AnswerList>
        <AnswerRow question={t('figures.version')} answer={version} />
        <AnswerRow question={t('figures.proved')} answer={longDate(today, guide.language)} />
        <AnswerRow question={t('figures.combinations')} answer={inWords.format(combinations)} />
        <AnswerRow question={t('figures.paths')} answer={inWords.format(paths)} />
        <AnswerRow question={t('figures.longest')} answer={inWords.format(longest)} />
        <AnswerRow question={t('figures.mean')} answer={inWords.format(mean)} />
      </AnswerList>
      <p>{t('figures.meaning')}</p>
    </section>
  )
}
