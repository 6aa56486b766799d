/** Which questions the made-up standards of a municipality share: those of the real standards, by their own words. */
import { z } from 'zod'

const question = z
  .looseObject({ id: z.string(), private: z.boolean().optional() })
  .catchall(z.json())
export const questions = z.array(question)
const fields = z.record(z.string(), z.json())
type Question = z.infer<typeof question>

interface Asking {
  readonly standard: { readonly questions: readonly Question[] }
}

/** The questions of all models, private ones last; of those with one id the first. */
export function sharedQuestions(models: readonly Asking[]): readonly Question[] {
  const all = models.flatMap(({ standard }) =>
    standard.questions.filter(({ id }) => id !== 'voice'),
  )
  const each = all.filter(({ id }, place) => all.findIndex((other) => other.id === id) === place)
  return [...each.filter((one) => !one.private), ...each.filter((one) => one.private)]
}

/** As `municipality.yaml` has it. */
export function withoutClauses(question: Question) {
  const words = Object.entries(question).filter(([key]) => key !== 'cites')
  return fields.parse(Object.fromEntries(words))
}

/** The ids of those that the standard at `place` among those of its model shares: each time others, from all to none. */
export function sharedBy(
  { standard }: Asking,
  shared: readonly Question[],
  place: number,
): ReadonlySet<string> {
  const able = standard.questions.filter((one) => shared.includes(one))
  const pattern = place % 2 ** able.length
  return new Set(
    able.filter((_, bit) => Math.floor(pattern / 2 ** bit) % 2 === 0).map(({ id }) => id),
  )
}
