/** `audit`: holds a register of clauses against the municipality's own document. */
import { resolve } from 'node:path'
import { readArguments } from '../arguments.ts'
import { audit as auditOf } from '../audit/audit.ts'
import { auditReport, isFinished } from '../audit/audit-report.ts'
import type { Command } from '../command.ts'
import { readDocument } from '../document/read-document.ts'
import { readRegister } from '../read-register.ts'

export const audit: Command = {
  name: 'audit',
  usage: '<municipality>/<standard> <document.pdf|document.txt>',
  summary: 'compares a standard with the municipality’s document, sentence by sentence',
  help: `Lists the sentences of the document that no clause registers, and the clauses whose sentence
is gone or changed, with the questions, criteria, facts and contacts that rest on them.
Nothing is missing when it says 100 %.

  <municipality>/<standard>             the standard's own document
  <municipality>/documents/<document>   a document that several standards rest on, with what
                                        each of them uses of it

The document is only read; none of its text is stored.

Example: npm run content audit frederikssund/tidsbegraenset-stoette standard-2027.pdf`,

  async run(args, setting) {
    const { positionals } = readArguments(args, [
      '<municipality>/<standard>',
      'The document (a .pdf or .txt file)',
    ])
    const [id = '', file = ''] = positionals
    const { record, uses } = await readRegister(id, setting)
    const document = await readDocument(resolve(setting.workingFolder, file))
    const found = auditOf(record, document)
    const { terminal } = setting
    terminal.say(`${id} against ${file}\n`)
    terminal.say(auditReport(found, document, record.clauses.length, uses, terminal))
    return isFinished(found) ? 0 : 1
  },
}
