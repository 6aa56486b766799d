/** `npm run content`: starts the editor's command line in this process. */
import { todayInDenmark } from '#content/reading/today.ts'
import { npmOptionsIn } from './npm-options.ts'
import { runEditor } from './run-editor.ts'
import { processTerminal } from './terminal.ts'

process.exitCode = await runEditor(process.argv.slice(2), {
  // Set by `npm run scale`, which checks content of its own making.
  folder: process.env.CONTENT_FOLDER ?? 'content',
  today: todayInDenmark(),
  // npm runs in the project's folder; paths of documents are relative to where the editor called it.
  workingFolder: process.env.INIT_CWD ?? process.cwd(),
  npmOptions: npmOptionsIn(process.env),
  terminal: processTerminal(),
})
