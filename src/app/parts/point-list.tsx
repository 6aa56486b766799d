/** The points of a question: what it asks about at once. */
import type { Guide, Point } from '#guide/guide.ts'
import { Citations } from './citations.tsx'
import { Said, type SaidProps } from './said.tsx'

interface PointListProps {
  points: readonly Point[]
  voice: SaidProps['voice']
  /** Given where each point is to say where the standard has it. */
  guide?: Guide
}

export function PointList({ points, voice, guide }: PointListProps) {
  return (
    <ul>
      {points.map(({ id, text, cites }) => (
        <li key={id}>
          <Said wording={text} voice={voice} /> {guide && <Citations guide={guide} cites={cites} />}
        </li>
      ))}
    </ul>
  )
}
