/** The guide in figures: which version it is, when it was proved, and how large it is. */
import { useWords } from '#i18n/use-words.ts'
import { figures } from '#guide/figures.ts'
import type { Handbook } from '#publication/handbook.ts'
import { AnswerList, AnswerRow } from '#ui/answer-list.tsx'
import { longDate } from '#i18n/long-date.ts'
import type { RuleRow } from './rule-rows.ts'

interface GuideFiguresProps {
  handbook: Handbook
  rows: readonly RuleRow[]
  /** The build's day, YYYY-MM-DD. */
  today: string
}

export function GuideFigures({ handbook, rows, today }: GuideFiguresProps) {
  const t = useWords('rules')
  const { guide, version, keptOrder } = handbook
  const { combinations, paths, longest, mean } = figures(guide.graph, guide.questions)
  const inWords = new Intl.NumberFormat(guide.language, { maximumFractionDigits: 2 })
  return (
    <section>
      <h2>{t('figures.heading')}</h2>
      <AnswerList>
        <AnswerRow question={t('figures.version')} answer={version} />
        <AnswerRow question={t('figures.proved')} answer={longDate(today, guide.language)} />
        <AnswerRow question={t('figures.combinations')} answer={inWords.format(combinations)} />
        <AnswerRow question={t('figures.paths')} answer={inWords.format(paths)} />
        <AnswerRow question={t('figures.rows')} answer={inWords.format(rows.length)} />
        <AnswerRow question={t('figures.longest')} answer={inWords.format(longest)} />
        <AnswerRow question={t('figures.mean')} answer={inWords.format(mean)} />
        {keptOrder && (
          <>
            <AnswerRow
              question={t('figures.leastMean')}
              answer={inWords.format(keptOrder.leastMean)}
            />
            <AnswerRow question={t('figures.orderBecause')} answer={keptOrder.because} />
          </>
        )}
      </AnswerList>
      <p>{t('figures.meaning')}</p>
    </section>
  )
}
