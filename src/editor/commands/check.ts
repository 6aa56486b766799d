/** `check`: everything that is wrong or doubtful in the content. */
import { contentFolder } from '#content/build/content-folder.ts'
import { readDictionaries } from '#content/build/dictionaries.ts'
import { loadFrom } from '#content/build/load-from.ts'
import { documentsFolder, readLayout } from '#content/reading/layout.ts'
import { checkContent } from '#content/reading/load.ts'
import { asErrors, isError, isWarning, type Problem } from '#content/reading/problem.ts'
import { formatProblems } from '#content/reading/report.ts'
import { type Options, readArguments } from '../arguments.ts'
import type { Command } from '../command.ts'
import { checkName } from '../names.ts'
import { withOffers } from '../rename/offers.ts'
import type { Terminal } from '../terminal.ts'

const options = { strict: { type: 'boolean' } } satisfies Options

export const check: Command = {
  name: 'check',
  usage: '[<municipality>[/<standard>]] [--strict]',
  summary: 'says what is wrong or doubtful in the content, and how to mend it',
  help: `Reads the whole content and lists every problem with its file and line.
An error stops the site from being built; a warning does not. A note is nothing to mend.

  <municipality>             only what concerns this municipality
  <municipality>/<standard>  only what concerns this standard
  --strict                   counts warnings as errors, and asks who runs the site

Example: npm run content check frederikssund`,

  options,

  async run(args, { folder, today, terminal }) {
    const { positionals, flags } = readArguments(args, ['[<municipality>]'], options)
    const [scope] = positionals
    let standards = 0
    const files = contentFolder(folder)
    if (scope !== undefined) checkName(scope, await readLayout(files))
    const isStrict = flags.has('strict')
    const all = await checkContent(files, {
      today,
      spelling: await readDictionaries(),
      loadAll: loadFrom(folder),
      asksPublisher: isStrict,
      onProgress: (_, total) => (standards = total),
    })
    const found = scope === undefined ? all : within(scope, files.name, all)
    const offered = await withOffers(found, folder, files)
    const judged = isStrict ? asErrors(offered) : offered
    if (judged.length > 0) terminal.say(coloured(formatProblems(judged), terminal))
    if (judged.some((problem) => isError(problem) || isWarning(problem)))
      return judged.some(isError) ? 1 : 0
    terminal.say(terminal.paint('green', praise(scope, standards)))
    return 0
  },
}

/** What concerns a municipality or a standard, with the files they share with others. */
function within(scope: string, root: string, problems: readonly Problem[]): Problem[] {
  const [municipality = '', standard] = scope.split('/')
  const shared = [
    `${root}/site.yaml`,
    `${root}/law.yaml`,
    `${root}/${municipality}/municipality.yaml`,
  ]
  const own =
    standard === undefined ? `${root}/${municipality}` : `${root}/${municipality}/${standard}`
  const documents = `${root}/${municipality}/${documentsFolder}/`
  return problems.filter(
    ({ file }) =>
      file === own ||
      file.startsWith(`${own}/`) ||
      file.startsWith(documents) ||
      shared.includes(file),
  )
}

function praise(scope: string | undefined, standards: number): string {
  if (scope !== undefined) return `Nothing is wrong with ${scope}.`
  return `Nothing is wrong. ${standards} ${standards === 1 ? 'standard was' : 'standards were'} checked.`
}

function coloured(report: string, { paint }: Terminal): string {
  return report
    .replaceAll(/^(\S.*) {2}error$/gm, (_, place: string) => `${place}  ${paint('red', 'error')}`)
    .replaceAll(
      /^(\S.*) {2}warning$/gm,
      (_, place: string) => `${place}  ${paint('yellow', 'warning')}`,
    )
}
