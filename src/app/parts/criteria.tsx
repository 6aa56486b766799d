/** The criteria of the target group in general words, for those who have not answered. */
import type { Guide } from '#guide/guide.ts'
import { Citations } from './citations.tsx'
import { CriterionPoints } from './criterion-points.tsx'

export function Requirements({ guide }: { guide: Guide }) {
  return (
    <ul>
      {guide.criteria.map((criterion) => (
        <li key={criterion.id}>
          {criterion.requirement} <Citations guide={guide} cites={criterion.cites} />
          <CriterionPoints guide={guide} criterion={criterion} voice="self" />
        </li>
      ))}
    </ul>
  )
}
