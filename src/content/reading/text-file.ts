/** Reads bytes as UTF-8, and says where they are not. */
import type { Problem } from './problem.ts'

const lineFeed = 0x0a

/** The text, or the problem that it is not UTF-8; `file` is the name shown in it. */
export function textOf(bytes: Uint8Array, file: string): { text: string } | { problem: Problem } {
  const text = decode(bytes)
  return text === undefined ? { problem: notUtf8(bytes, file) } : { text }
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function notUtf8(bytes: Uint8Array, file: string): Problem {
  const { line, column, excerpt } = firstBadByte(bytes)
  return {
    severity: 'error',
    file,
    position: { line, column, excerpt },
    found: 'a letter that is not stored as UTF-8',
    expected: 'a text file in UTF-8, so that æ, ø and å read the same everywhere',
    remedy:
      'Save the file again with the encoding UTF-8 (in most editors: “Save as”, then “Encoding”).',
  }
}

/** No byte of a longer UTF-8 sequence equals a line feed, so each line can be judged alone. */
function firstBadByte(bytes: Uint8Array): { line: number; column: number; excerpt: string } {
  let start = 0
  for (let line = 1; ; line += 1) {
    const feed = bytes.indexOf(lineFeed, start)
    const end = feed < 0 ? bytes.length : feed
    const row = bytes.subarray(start, end)
    if (decode(row) === undefined || feed < 0) {
      const excerpt = new TextDecoder().decode(row).trimEnd()
      return { line, column: excerpt.indexOf('\uFFFD') + 1, excerpt }
    }
    start = end + 1
  }
}
