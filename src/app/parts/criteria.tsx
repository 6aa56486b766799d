/** The criteria of the target group in general words, for those who have not answered. */
import type { Criterion, Guide } from '#guide/guide.ts'
import { Citations } from './citations.tsx'
import { CriterionPoints } from './criterion-points.tsx'
import { SeeLinks } from './see-links.tsx'

export function Requirements({ guide }: { guide: Guide }) {
  return (
    <ul>
      {guide.criteria.map((criterion) => (
        <li key={criterion.id}>
          {criterion.requirement} <Citations guide={guide} cites={criterion.cites} />
          <CriterionPoints guide={guide} criterion={criterion} voice="self" />
          <SeeIfNot guide={guide} criterion={criterion} />
        </li>
      ))}
    </ul>
  )
}

/** What those may look at who do not meet it. */
export function SeeIfNot({
  guide,
  criterion: { see },
}: {
  guide: Pick<Guide, 'language'>
  criterion: Criterion
}) {
  return <SeeLinks guide={guide} see={see?.map(({ id, ifNot }) => ({ id, label: ifNot }))} />
}
