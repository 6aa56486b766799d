/** One issue of the schema → a problem in words for an editor. */
import { isLanguage, languages, languageTable } from '#guide/languages.ts'
import { nearest } from '#standard/nearest.ts'
import { meanings } from '#standard/schema/meaning.ts'
import { expectationOf } from './expectation.ts'
import { meantKey, type Issue } from './issues.ts'
import type { Problem } from './problem.ts'
import { keysAt, keysOffered, schemasAt, type Schema } from './schema-walk.ts'
import { describeCollection, keyList, valueAt } from './value.ts'
import type { YamlFile } from './yaml-file.ts'
import type { Path } from './yaml-node.ts'

export function describeIssue(issue: Issue, file: YamlFile, schema: Schema): Problem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownKey([...issue.path, key], key, file, schema))
  }
  const value = valueAt(file.data, issue.path)
  return [value === undefined ? missing(issue, file, schema) : wrong(issue, value, file, schema)]
}

function unknownKey(path: Path, key: string, file: YamlFile, schema: Schema): Problem {
  const group = path.slice(0, -1)
  const meant = meantKey(key, group, schema, file.data)
  // No key has a space; the rest of a text may even have a colon.
  const isRestOfText =
    file.isInBraces(group) && (valueAt(file.data, path) === null || key.includes(' '))
  return {
    ...start(file, file.positionOfKey(path)),
    found: `the key “${key}”, which is not known here`,
    expected: `one of the keys ${keyList(keysOffered(schema, group, key, file.data))}`,
    remedy: isRestOfText
      ? 'If this is the rest of a text with a comma, put the whole text in quotes: "…".'
      : schemasAt(schema, group).some((each) => meanings.get(each)?.kind === 'condition')
        ? 'To ask for several things at once, write { all: [{ … }, { … }] }.'
        : meant === undefined
          ? 'Delete the key, or move it to the group it belongs to.'
          : `Did you mean “${meant}”?`,
  }
}

function missing(issue: Issue, file: YamlFile, schema: Schema): Problem {
  const { path } = issue
  const key = path.at(-1)
  const at = start(file, file.positionOf(path))
  const language = languageAt(path)
  if (language !== undefined) {
    return {
      ...at,
      found: `a text without its ${language}`,
      expected: `every text in each language: ${languages.join(', ')}`,
      remedy: `Add the ${language}: “${String(key)}: …”.`,
    }
  }
  const known = expectationOf(schemasAt(schema, path))
  const what =
    typeof key === 'number' ? `no item ${key + 1} in this list` : `no “${String(key)}” here`
  return {
    ...at,
    found: what,
    expected: known?.expected ?? expectedBy(issue, schema),
    remedy: typeof key === 'number' ? 'Add the item.' : `Add “${String(key)}: …” to this group.`,
  }
}

function wrong(issue: Issue, value: unknown, file: YamlFile, schema: Schema): Problem {
  const { path } = issue
  const known = expectationOf(schemasAt(schema, path))
  const written = file.writtenAt(path)
  const bare = typeof value === 'string' ? value : (written ?? '')
  return {
    ...start(file, file.positionOf(path)),
    found: written === undefined ? describeLarge(value, path) : quoted(written),
    expected: known && hasNoWords(issue) ? known.expected : expectedBy(issue, schema),
    remedy:
      remedyBy(issue, value, bare) ??
      known?.remedy(bare) ??
      'Write it in a form that is expected, and nothing besides.',
  }
}

function describeLarge(value: unknown, path: Path): string {
  if (value !== null) return describeCollection(value)
  const key = path.at(-1)
  if (key === undefined) return 'an empty file'
  return typeof key === 'number' ? 'an empty item' : `nothing after “${String(key)}:”`
}

/** Whether the message is zod's own; the schema's begin with "expected". */
function hasNoWords({ message }: Issue): boolean {
  return !message.startsWith('expected ')
}

function expectedBy(issue: Issue, schema: Schema): string {
  if (!hasNoWords(issue)) return issue.message.replace(/^expected /, '').replace(/, found .*$/, '')
  switch (issue.code) {
    case 'invalid_value':
      return issue.values.map(String).join(' or ')
    case 'too_small':
      return issue.origin === 'array'
        ? `at least ${count(issue.minimum)} in this list`
        : `at least ${String(issue.minimum)}`
    case 'invalid_type':
      return expectedKind(issue.expected, keysAt(schema, issue.path))
    default:
      return 'something else here'
  }
}

function expectedKind(kind: string, keys: readonly string[]): string {
  if (kind === 'string') return 'a text'
  if (kind === 'boolean') return 'true or false'
  if (kind === 'array' || kind === 'tuple')
    return 'a list: [one, another], or each item on a line that starts with “- ”'
  if (kind === 'int' || kind === 'number') return 'a whole number'
  return `the keys ${keyList(keys)}`
}

function remedyBy(issue: Issue, value: unknown, bare: string): string | undefined {
  if (value === null) return remedyForNothing(issue.path)
  switch (issue.code) {
    case 'invalid_value': {
      const options = issue.values.map(String)
      const [only] = options
      if (options.length === 1 && only !== undefined) return `Write “${only}” here.`
      const meant = nearest(bare, options)
      return meant === undefined ? 'Choose one of these.' : `Did you mean “${meant}”?`
    }
    case 'invalid_type':
      if (typeof value === 'object') return undefined
      if (issue.expected === 'array') return `Put it in square brackets: [${bare}].`
      return issue.expected === 'string' ? `Put it in quotes: "${bare}".` : undefined
    case 'too_small':
      return Array.isArray(value) ? 'Add what is missing to the list.' : undefined
    case 'custom':
      return typeof value === 'object' ? 'Add it to this group.' : undefined
    default:
      return undefined
  }
}

function remedyForNothing(path: Path): string {
  const key = String(path.at(-1) ?? '')
  if (key === '') return 'Write these keys, each followed by a colon and its content.'
  const language = languageAt(path)
  return language === undefined
    ? 'Write it here, or delete the line if it is not needed.'
    : `Write the ${language} text after “${key}:”.`
}

/** The name of the language whose text stands at the path. */
function languageAt(path: Path): string | undefined {
  const key = String(path.at(-1))
  return isLanguage(key) ? languageTable[key].englishName : undefined
}

function start(file: YamlFile, position: Problem['position']) {
  return { severity: 'error' as const, file: file.file, ...(position && { position }) }
}

function quoted(written: string): string {
  const line = written.replaceAll(/\s+/g, ' ')
  const short = line.length > 60 ? `${line.slice(0, 59)}…` : line
  return /^["']/.test(short) ? short : `“${short}”`
}

function count(minimum: number | bigint): string {
  return minimum === 1 ? 'one item' : `${String(minimum)} items`
}
