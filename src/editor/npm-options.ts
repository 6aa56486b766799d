/** Options that npm took for its own, as they stood before no “--”: it hands them on in the environment. Pure. */
import { nearest } from '#standard/nearest.ts'
import type { Command } from './command.ts'
import { Refusal } from './refusal.ts'

/** Their names and values; none where npm did not start the editor's command line. */
export type NpmOptions = ReadonlyMap<string, string>

const prefix = 'npm_config_'

export function npmOptionsIn(
  environment: Readonly<Record<string, string | undefined>>,
): NpmOptions {
  if (environment.npm_lifecycle_event !== 'content') return new Map()
  return new Map(
    Object.entries(environment).flatMap(([key, value]) =>
      key.startsWith(prefix) && value !== undefined
        ? [[key.slice(prefix.length).replaceAll('_', '-'), value] as const]
        : [],
    ),
  )
}

/**
 * Those that are meant for the command, as its arguments; what looks like an option of any command is among them, so that it is
 * refused with words. What npm itself knows is passed by. Throws a `Refusal` where npm lost an option's value.
 */
export function argumentsFromNpm(
  { name: command, options = {} }: Command,
  commands: readonly Command[],
  taken: NpmOptions,
): readonly string[] {
  const known = commands.flatMap((other) => Object.keys(other.options ?? {}))
  return [...taken].flatMap(([name, value]) => {
    if (!known.includes(name) && !isSlip(name, known)) return []
    // `--no-strict`
    if (value === '' || value === 'false') return []
    if (value !== 'true') return [`--${name}=${value}`]
    if (options[name]?.type === 'string')
      throw new Refusal(
        `npm took --${name} for its own, and what follows it is lost.`,
        `Write two hyphens before the options: npm run content ${command} -- --${name} …`,
      )
    return [`--${name}`]
  })
}

/** Short names are too near to each other to tell. */
function isSlip(name: string, known: readonly string[]): boolean {
  return name.length > 4 && nearest(name, known) !== undefined
}
