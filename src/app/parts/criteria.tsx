/** The criteria of the target group in general words, for those who have not answered. */
import type { Guide } from '#guide/guide.ts'
import { Citations } from './citations.tsx'

export function Requirements({ guide }: { guide: Guide }) {
  return (
    <ul>
      {guide.criteria.map(({ id, requirement, cites }) => (
        <li key={id}>
          {requirement} <Citations guide={guide} cites={cites} />
        </li>
      ))}
    </ul>
  )
}
