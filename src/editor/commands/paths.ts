/** `paths`: the table of the rules page, in which ways that end alike are one row; as text or as CSV. */
import {
  isLanguage,
  type Language,
  languages,
  languageTable,
  mainLanguage,
} from '#guide/languages.ts'
import { toGuide } from '#standard/localize.ts'
import { allWords } from '#i18n/all-words.ts'
import { createI18n } from '#i18n/create-i18n.ts'
import { ruleColumns, ruleNamespaces } from '#app/pages/rules/rule-columns.ts'
import { ruleRows } from '#app/pages/rules/rule-rows.ts'
import { rulesCsv } from '#app/pages/rules/rules-csv.ts'
import { type Options, readArguments } from '../arguments.ts'
import type { Command } from '../command.ts'
import { readStandard } from '../read-standard.ts'
import { Refusal } from '../refusal.ts'
import { ruleText } from '../rule-text.ts'

const codes = languages.join('|')

const options = {
  csv: { type: 'boolean' },
  language: { type: 'string' },
} satisfies Options

export const paths: Command = {
  name: 'paths',
  usage: `<municipality>/<standard> [--csv] [--language ${codes}]`,
  summary: 'lists every way through a standard’s questions and where it ends',
  help: `Writes the table that the rules page shows. Answers that lead to the same share a row: the answers,
whether they fit the target group, the contacts shown, the facts that not everybody gets, and the
criteria that decided. “/” means “or”; “–” means that the answer makes no difference.

  --csv              as CSV, for a spreadsheet; without the “--” before it npm prints its own version
  --language ${codes}   the language of the table (${mainLanguage} unless told)

Example: npm run -s content paths frederikssund/tidsbegraenset-stoette -- --csv > paths.csv`,

  options,

  async run(args, setting) {
    const { positionals, flags, values } = readArguments(
      args,
      ['<municipality>/<standard>'],
      options,
    )
    const language = asLanguage(values.get('language') ?? mainLanguage)
    const guide = toGuide(await readStandard(positionals[0] ?? '', setting), language)
    const rows = ruleRows(guide)
    const t = createI18n(language, allWords[language]).getFixedT(null, ruleNamespaces)
    setting.terminal.say(
      flags.has('csv')
        ? rulesCsv(ruleColumns(guide, rows, t), rows, language).trimEnd()
        : ruleText(guide, rows, t),
    )
    return 0
  },
}

function asLanguage(text: string): Language {
  if (isLanguage(text)) return text
  const choices = languages.map((code) => `${code} for ${languageTable[code].englishName}`)
  throw new Refusal(`There is no language “${text}”.`, `Write ${choices.join(' or ')}.`)
}
