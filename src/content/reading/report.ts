/** The report of all problems, for people: plain text, without colours. */
import { inFileOrder, isError, type Position, type Problem } from './problem.ts'

/** How much of a line is shown. */
const excerptWidth = 96

/** All problems in file and line order, each with its line of the file; the last line counts them. Empty if none. */
export function formatProblems(problems: readonly Problem[]): string {
  if (problems.length === 0) return ''
  return [...inFileOrder(problems).map(formatProblem), tally(problems)].join('\n\n')
}

/** Why there will be no site: the errors alone. */
export function formatRefusal(problems: readonly Problem[]): string {
  return `The content is not right yet.\n\n${formatProblems(problems.filter(isError))}`
}

function formatProblem({ severity, file, position, found, expected, remedy }: Problem): string {
  const place = position ? `${file}:${position.line}:${position.column}` : file
  return [
    `${place}  ${severity}`,
    ...(position ? excerpt(position) : []),
    `  Found:    ${found}`,
    ...(expected === undefined ? [] : [`  Expected: ${expected}`]),
    `  Mend:     ${remedy}`,
  ].join('\n')
}

/** The line, and a caret below the column; a long line is cut to the part around it. */
function excerpt({ line, column, excerpt: text }: Position): string[] {
  const start = Math.max(0, column - 1 - excerptWidth / 2)
  const shown = text.slice(start, start + excerptWidth).replaceAll('\t', '→')
  const gutter = `  ${line} | `
  const before = start > 0 ? '…' : ''
  const after = start + excerptWidth < text.length ? '…' : ''
  const caret = ' '.repeat(gutter.length - 2 + before.length + column - 1 - start)
  return [
    `${gutter}${before}${shown}${after}`.trimEnd(),
    `${' '.repeat(gutter.length - 2)}| ${caret.slice(gutter.length - 2)}^`,
  ]
}

function tally(problems: readonly Problem[]): string {
  const files = new Set(problems.map(({ file }) => file)).size
  const counts = (['error', 'warning', 'note'] as const).flatMap((kind) => {
    const { length } = problems.filter(({ severity }) => severity === kind)
    return length > 0 ? [count(length, kind)] : []
  })
  return `${new Intl.ListFormat('en').format(counts)} in ${count(files, 'file')}.`
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
