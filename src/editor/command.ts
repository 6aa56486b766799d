/** What a command of the editor's command line is. Types only. */
import type { Options } from './arguments.ts'
import type { NpmOptions } from './npm-options.ts'
import type { Terminal } from './terminal.ts'

/** What surrounds a command while it runs. */
export interface Setting {
  /** The path of `content/`. */
  readonly folder: string
  /** The day the content is judged by, YYYY-MM-DD. */
  readonly today: string
  /** The folder that paths of documents start from. */
  readonly workingFolder: string
  /** Absent: npm took none. */
  readonly npmOptions?: NpmOptions
  readonly terminal: Terminal
}

/** 0: all is well. 1: something is to be mended. 2: the command could not do what it was asked. */
export type ExitCode = 0 | 1 | 2

export interface Command {
  readonly name: string
  /** What follows the name: `<municipality>/<standard> [--csv]`. */
  readonly usage: string
  /** One line in the list of commands. */
  readonly summary: string
  /** What it does, what its options mean, and an example. */
  readonly help: string
  /** Absent: it has none. */
  readonly options?: Options
  /** Rejects with a `Refusal` when it cannot do what it was asked. */
  readonly run: (args: readonly string[], setting: Setting) => Promise<ExitCode>
}
