/** A problem: something in the content that is wrong, doubtful or worth knowing, with its place and how to mend it. */
import type { FindingCode } from '#standard/review/finding.ts'

export interface Problem {
  /** A note is nothing to mend, so nothing counts it as wrong. */
  readonly severity: 'error' | 'warning' | 'note'
  /** The file's path from the folder that holds `content/`, with slashes. */
  readonly file: string
  /** Absent when the problem is the whole file or folder. */
  readonly position?: Position
  /** What was found. */
  readonly found: string
  readonly expected?: string
  /** What the editor can do about it. */
  readonly remedy: string
  /** What kind of fault it is, where the review found it. */
  readonly code?: FindingCode
}

export interface Position {
  /** Counted from 1. */
  readonly line: number
  /** Counted from 1. */
  readonly column: number
  /** The line as it stands in the file. */
  readonly excerpt: string
}

export function isError(problem: Problem): boolean {
  return problem.severity === 'error'
}

export function isWarning(problem: Problem): boolean {
  return problem.severity === 'warning'
}

/** What `--strict` makes of warnings. */
export function asErrors(problems: readonly Problem[]): Problem[] {
  return problems.map((problem) =>
    isWarning(problem) ? { ...problem, severity: 'error' } : problem,
  )
}

/** By file, then from the top of the file to its end; a problem of the whole file comes first. */
export function inFileOrder(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) =>
      compare(a.file, b.file) ||
      compare(a.position?.line ?? 0, b.position?.line ?? 0) ||
      compare(a.position?.column ?? 0, b.position?.column ?? 0),
  )
}

function compare<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0
}
