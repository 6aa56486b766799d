/** The editor's command line: finds the command, shows help, and turns a refusal into words. */
import { nearest } from '#standard/nearest.ts'
import type { Command, ExitCode, Setting } from './command.ts'
import { audit } from './commands/audit.ts'
import { check } from './commands/check.ts'
import { explain } from './commands/explain.ts'
import { impact } from './commands/impact.ts'
import { newStandard } from './commands/new.ts'
import { paths } from './commands/paths.ts'
import { rename } from './commands/rename.ts'
import { schema } from './commands/schema.ts'
import { argumentsFromNpm } from './npm-options.ts'
import { Refusal } from './refusal.ts'

const commands: readonly Command[] = [
  newStandard,
  check,
  paths,
  audit,
  rename,
  impact,
  explain,
  schema,
]

export async function runEditor(args: readonly string[], setting: Setting): Promise<ExitCode> {
  const { terminal } = setting
  const [name, ...rest] = args
  if (name === undefined || isHelp(name)) {
    terminal.say(overview())
    return 0
  }
  const command = commands.find((candidate) => candidate.name === name)
  if (!command) {
    const meant = nearest(
      name,
      commands.map((known) => known.name),
    )
    terminal.complain(
      `There is no command “${name}”.${meant === undefined ? '' : ` Did you mean “${meant}”?`}\n\n${overview()}`,
    )
    return 2
  }
  if (rest.some(isHelp)) {
    terminal.say(`npm run content ${command.name} -- ${command.usage}\n\n${command.help}`)
    return 0
  }
  try {
    const taken = argumentsFromNpm(command, commands, setting.npmOptions ?? new Map())
    return await command.run([...rest, ...taken], setting)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    terminal.complain(`${terminal.paint('red', error.message)}\n${error.remedy}`)
    return error.exitCode
  }
}

function isHelp(argument: string): boolean {
  return argument === '--help' || argument === '-h' || argument === 'help'
}

function overview(): string {
  const width = Math.max(...commands.map(({ name }) => name.length))
  return [
    'Tools for the people who write the content.',
    '',
    'npm run content <command>',
    '',
    ...commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
    '',
    'npm run content <command> -- --help   says more of one command.',
    'The manual is content/README.md.',
  ].join('\n')
}
