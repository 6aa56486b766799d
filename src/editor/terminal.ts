/** Where a command speaks: plain text, and colours where somebody looks at a terminal. */
import { styleText } from 'node:util'

export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'green'

export interface Terminal {
  /** Writes a line, or several. */
  readonly say: (text: string) => void
  /** Writes what is wrong with the command itself; never part of a table that is sent to a file. */
  readonly complain: (text: string) => void
  /** The text in a style, or as it is where there are no colours. */
  readonly paint: (style: Style, text: string) => string
}

/** The process's own terminal. `NO_COLOR` turns colours off (no-color.org). */
export function processTerminal(): Terminal {
  // Whoever reads the output may have read enough (`paths … | head`), which is no fault.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
  const hasColours = process.stdout.isTTY && (process.env.NO_COLOR ?? '') === ''
  return {
    say: (text) => {
      process.stdout.write(`${text}\n`)
    },
    complain: (text) => {
      process.stderr.write(`${text}\n`)
    },
    paint: (style, text) => (hasColours ? styleText(style, text, { validateStream: false }) : text),
  }
}
