/** `paths`: every way through a standard's questions, as a table or as CSV. */
import {
  isLanguage,
  type Language,
  languages,
  languageTable,
  mainLanguage,
} from '#guide/languages.ts'
import { toCsv } from '#guide/csv.ts'
import { toGuide } from '#standard/localize.ts'
import { readArguments } from '../arguments.ts'
import type { Command } from '../command.ts'
import { pathTable, toText } from '../path-table.ts'
import { readStandard } from '../read-standard.ts'
import { Refusal } from '../refusal.ts'

const codes = languages.join('|')

export const paths: Command = {
  name: 'paths',
  usage: `<municipality>/<standard> [--csv] [--language ${codes}]`,
  summary: 'lists every way through a standard’s questions and where it ends',
  help: `Writes one line for each way through the questions: the answers, whether they fit the target
group, the numbers shown, and the criteria that decided.

  --csv              as CSV, for a spreadsheet
  --language ${codes}   the language of the words (${mainLanguage} unless told)

Example: npm run -s content paths frederikssund/tidsbegraenset-stoette -- --csv > paths.csv`,

  async run(args, setting) {
    const { positionals, flags, values } = readArguments(args, ['<municipality>/<standard>'], {
      csv: { type: 'boolean' },
      language: { type: 'string' },
    })
    const language = asLanguage(values.get('language') ?? mainLanguage)
    const guide = toGuide(await readStandard(positionals[0] ?? '', setting), language)
    const table = pathTable(guide)
    setting.terminal.say(
      flags.has('csv') ? toCsv([table.head, ...table.rows], ',').trimEnd() : toText(table),
    )
    return 0
  },
}

function asLanguage(text: string): Language {
  if (isLanguage(text)) return text
  const choices = languages.map((code) => `${code} for ${languageTable[code].englishName}`)
  throw new Refusal(`There is no language “${text}”.`, `Write ${choices.join(' or ')}.`)
}
