/** The criteria with the numbers that the tables refer to. */
import { useWords } from '#i18n/use-words.ts'
import type { Guide } from '#guide/guide.ts'
import { SeeIfNot } from '#app/parts/criteria.tsx'
import { CitationList } from '../sections/citation-list.tsx'
import { partAnchor } from '../sections/part-anchor.ts'
import { conditionWords } from '#i18n/condition-words.ts'

export function NumberedCriteria({ guide }: { guide: Guide }) {
  const t = useWords('rules')
  return (
    <section>
      <h2>{t('criteria.heading')}</h2>
      <p>{t('criteria.lead')}</p>
      <ol className="rule-list">
        {guide.criteria.map((criterion) => (
          <li key={criterion.id} id={partAnchor('criterion', criterion.id)}>
            <strong>{criterion.requirement}</strong>
            <SeeIfNot guide={guide} criterion={criterion} />
            <p>{t('criteria.asked', { condition: conditionWords(criterion.when, guide) })}</p>
            <p className="small-text">
              <CitationList guide={guide} cites={criterion.cites} />
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}
