/** Every path of a guide as rows of words. Pure. */
import { explain } from '#guide/explain.ts'
import { answersOf, entry } from '#guide/follow.ts'
import type { Guide, Wording } from '#guide/guide.ts'
import { paths } from '#guide/paths.ts'

export interface PathTable {
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** What stands where a path does not ask the question. */
const notAsked = '–'

export function pathTable(guide: Guide): PathTable {
  const { questions } = guide
  const rows = [...paths(guide.graph)].map(({ asked, outcome }) => {
    const answers = answersOf(asked)
    const { criteria } = explain(guide, answers)
    const inState = (state: string) =>
      criteria.filter((criterion) => criterion.state === state).map(({ id }) => id)
    return [
      ...questions.map((question) => {
        const option = question.options.find(({ id }) => id === answers[question.id])
        return option ? plain(option.label) : notAsked
      }),
      outcome.fit,
      outcome.contacts.map((index) => entry(guide.contacts, index).contact.name).join(', '),
      inState('not-met').join(', '),
      inState('unknown').join(', '),
    ]
  })
  return {
    head: [...questions.map(({ id }) => id), 'fit', 'contacts', 'not met', 'unknown'],
    rows,
  }
}

function plain(wording: Wording): string {
  return typeof wording === 'string' ? wording : wording.self
}

/** Columns side by side, the count in the last line. */
export function toText({ head, rows }: PathTable): string {
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map((row) => (row[column] ?? '').length)),
  )
  const line = (row: readonly string[]) =>
    row
      .map((text, column) => text.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd()
  const rule = widths.map((width) => '─'.repeat(width)).join('  ')
  return [line(head), rule, ...rows.map(line), '', `${rows.length} paths.`].join('\n')
}
