/** A graph of sixty questions that each lead on to the next whatever is answered: more paths than could be walked. */
import type { Graph, Target } from '#guide/guide.ts'

const count = 60
const likely = { fit: 'likely' as const, contacts: [], facts: [] }
const unlikely = { ...likely, fit: 'unlikely' as const }

/** Only the last question tells its options apart. */
export const longGraph: Graph = {
  root: { node: 0 },
  nodes: Array.from({ length: count }, (_, index) => {
    const onward = (outcome: number): Target =>
      index < count - 1 ? { node: index + 1 } : { outcome }
    return { question: `question-${index}`, next: { a: onward(0), b: onward(1) } }
  }),
  outcomes: [likely, unlikely],
}
