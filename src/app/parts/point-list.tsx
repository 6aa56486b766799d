/** The points of a question where somebody reads of it again. */
import type { Guide, Point, Voice } from '#guide/guide.ts'
import { say } from '#guide/wording.ts'
import { Citations } from './citations.tsx'

interface PointListProps {
  points: readonly Point[]
  voice: Voice
  /** Given where each point is to say where the standard has it. */
  guide?: Guide
}

export function PointList({ points, voice, guide }: PointListProps) {
  return (
    <ul>
      {points.map(({ id, text, cites }) => (
        <li key={id}>
          {say(text, voice)} {guide && <Citations guide={guide} cites={cites} />}
        </li>
      ))}
    </ul>
  )
}
