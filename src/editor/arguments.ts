/** Reads a command's arguments, and says in plain words what is wrong with them. */
import { parseArgs, type ParseArgsConfig } from 'node:util'
import { nearest } from '#standard/nearest.ts'
import { Refusal } from './refusal.ts'

export type Options = NonNullable<ParseArgsConfig['options']>

interface Read {
  readonly positionals: readonly string[]
  readonly flags: ReadonlySet<string>
  readonly values: ReadonlyMap<string, string>
}

/** `expected` names the positional arguments, those that may be left out in square brackets. */
export function readArguments(
  args: readonly string[],
  expected: readonly string[],
  options: Options = {},
): Read {
  const { tokens } = parseArgs({
    args: [...args],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  const positionals: string[] = []
  const flags = new Set<string>()
  const values = new Map<string, string>()
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value)
    if (token.kind !== 'option') continue
    const option = options[token.name]
    if (!option) throw unknownOption(token.rawName, Object.keys(options))
    if (option.type === 'boolean') flags.add(token.name)
    else if (token.value === undefined) throw new Refusal(`${token.rawName} needs a value.`, help)
    else values.set(token.name, token.value)
  }
  const missing = expected.slice(positionals.length).find((name) => !name.startsWith('['))
  if (missing !== undefined) throw new Refusal(`${missing} is missing.`, help)
  const extra = positionals[expected.length]
  if (extra !== undefined)
    throw new Refusal(`“${extra}” is one argument too many.`, withSlash(positionals) ?? help)
  return { positionals, flags, values }
}

const help = 'Add --help to see how the command is used.'

/** Where somebody wrote the municipality and the standard as two. */
function withSlash([first = '', second = '']: readonly string[]): string | undefined {
  return /[/.]/.test(first + second)
    ? undefined
    : `Write a standard as one name, with a slash: ${first}/${second}.`
}

function unknownOption(name: string, known: readonly string[]): Refusal {
  const meant = nearest(name.replace(/^-+/, ''), known)
  return new Refusal(
    `There is no option ${name}.`,
    meant === undefined ? help : `Did you mean --${meant}?`,
  )
}
