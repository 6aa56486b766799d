/** What the YAML reader complains of, in words for somebody who has never heard of YAML. */
import type { YAMLParseError } from 'yaml'
import type { Problem } from './problem.ts'

type Words = Pick<Problem, 'found' | 'expected' | 'remedy'>

const quotes = 'Put the whole text in quotes: "…".'

/** `word` is the word at the place of the error. */
export function describeYamlError(
  { code, message }: Pick<YAMLParseError, 'code' | 'message'>,
  word: string,
): Words {
  switch (code) {
    case 'DUPLICATE_KEY':
      return {
        found: `the key “${word}” a second time in the same group`,
        expected: 'each key once',
        remedy: 'Keep one of the two and delete the other.',
      }
    case 'TAB_AS_INDENT':
      return {
        found: 'a tab at the start of the line',
        expected: 'spaces; what belongs together starts in the same column',
        remedy: 'Replace the tab by spaces, two for each level.',
      }
    case 'BAD_INDENT':
      return describeIndent(message)
    case 'BLOCK_AS_IMPLICIT_KEY':
      return {
        found: 'a second colon in a text without quotes',
        expected: 'quotes around a text that contains a colon followed by a space',
        remedy: quotes,
      }
    case 'MULTILINE_IMPLICIT_KEY':
      return {
        found: 'a line that is neither a key with a colon nor part of the text above it',
        expected: '“key: text”, or a text that goes on further to the right than its key',
        remedy: 'Add the missing colon and a space, or move the line to the right with spaces.',
      }
    case 'BAD_SCALAR_START':
      return {
        found: `a text that starts with a sign YAML keeps for itself: ${word.slice(0, 1)}`,
        expected: 'quotes around such a text',
        remedy: quotes,
      }
    case 'BAD_DQ_ESCAPE':
      return {
        found: 'a backslash in a text in double quotes',
        expected: 'single quotes around a text with backslashes',
        remedy: "Use single quotes: '…'.",
      }
    case 'MULTIPLE_DOCS':
      return {
        found: 'a line “---” that starts a second document',
        expected: 'one document a file',
        remedy: 'Delete the line “---”.',
      }
    case 'MISSING_CHAR':
      return describeMissingCharacter(message)
    default:
      return {
        found: `something that cannot be read (${firstLine(message)})`,
        expected: '“key: text”, or “- item” in a list',
        remedy: `Look for a sign too many or too few here and in the line above. ${quotes}`,
      }
  }
}

function describeIndent(message: string): Words {
  const bracket = /end with a ([}\]])/.exec(message)?.[1]
  if (bracket !== undefined) return notClosed(bracket)
  return {
    found: 'a line that does not start in the same column as its neighbours',
    expected: 'the same number of spaces before all keys of a group and all items of a list',
    remedy: 'Move the line (or the one above it) to the column of its neighbours.',
  }
}

function notClosed(bracket: string): Words {
  return {
    found: `a ${bracket === ']' ? '[' : '{'} above that is not closed before this place`,
    expected: `a ${bracket} at the end of the list or group`,
    remedy: `Add the ${bracket} where the list or group ends.`,
  }
}

function describeMissingCharacter(message: string): Words {
  if (message.includes('quote')) {
    return {
      found: 'a text that starts with a quote and does not end with one',
      expected: 'a quote at both ends',
      remedy: 'Add the quote at the end of the text.',
    }
  }
  if (message.includes('followed by map values')) {
    return {
      found: 'a key without a colon and a space after it',
      expected: '“key: text”',
      remedy: 'Write a colon and a space between the key and its text.',
    }
  }
  if (message.includes('without - indicator')) return describeIndent(message)
  const bracket = /end with a ([}\]])/.exec(message)?.[1]
  if (bracket !== undefined) return notClosed(bracket)
  return {
    found: `a place where a sign is missing (${firstLine(message)})`,
    expected: 'a comma between items, and a space after a comma or colon',
    remedy: 'Add the sign, or put the text in quotes if it contains one of , { } [ ] itself.',
  }
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0] ?? ''
}

/** `*name` stands for a text written elsewhere in the file: two places would change when one is edited. */
export function describeAlias(name: string): Words {
  return {
    found: `*${name}, which YAML reads as a reference to another place`,
    expected: 'the text itself',
    remedy: `Write the text out. If it starts with a star, put it in quotes: "*${name} …".`,
  }
}
