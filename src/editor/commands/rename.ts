/** `rename`: gives a clause another id, in its register and wherever it is cited. */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { contentFolder } from '#content/build/content-folder.ts'
import { readLayout } from '#content/reading/layout.ts'
import { asId } from '#standard/as-id.ts'
import { nearest } from '#standard/nearest.ts'
import { id as idSchema } from '#standard/schema/primitives.ts'
import { readArguments } from '../arguments.ts'
import type { Command } from '../command.ts'
import { Refusal } from '../refusal.ts'
import { type Citation, citationsOf } from '../rename/citations.ts'
import { type Edit, withEdits } from '../rename/edit-text.ts'
import { registerNamed, type RegisterName } from '../rename/register-name.ts'

export const rename: Command = {
  name: 'rename',
  usage: '<municipality>/<standard> <old> <new>',
  summary: 'gives a clause another id, and cites it by that everywhere',
  help: `Changes the id of a clause in its register and in everything that cites it: standards, facts of the
municipality, and the sources of contacts. Where you have renamed the clause already, only what
cites it by its old id is changed. Nothing else in the files is touched.

  <municipality>/documents/<document>  a clause of a document that several standards rest on

Example: npm run content rename frederikssund/bostoette ventetid-1 waiting-time`,

  async run(args, { folder, terminal }) {
    const { positionals } = readArguments(args, [
      '<municipality>/<standard>',
      'The clause’s old id',
      'The clause’s new id',
    ])
    const [name = '', old = '', now = ''] = positionals
    const files = contentFolder(folder)
    const layout = await readLayout(files)
    const register = await registerNamed(name, files, layout)
    const place = placeOf(old, now, register)
    const citations = await citationsOf(old, register, files, layout)
    if (place === undefined && citations.length === 0)
      throw new Refusal(
        `Nothing cites “${old}”, and no clause of ${register.file} is called that.`,
        `Nothing is left to be renamed.`,
        1,
      )
    refuseBoth(citations, old, now)

    const edits = new Map<string, Edit[]>()
    if (place !== undefined) edits.set(register.file, [{ path: ['clauses', place, 'id'], to: now }])
    for (const { file, path, prefix } of citations)
      edits.set(file, [...(edits.get(file) ?? []), { path, to: prefix + now }])
    const texts = new Map<string, string>()
    for (const [file, changes] of edits)
      texts.set(file, withEdits(await readFile(join(folder, file), 'utf8'), changes))
    for (const [file, text] of texts) {
      await writeFile(join(folder, file), text)
      const { length } = edits.get(file) ?? []
      terminal.say(
        `${terminal.paint('green', 'changed')}  ${files.name}/${file} (${length} ${length === 1 ? 'place' : 'places'})`,
      )
    }
    return 0
  },
}

/** The place of the clause in its register; undefined where it has its new id already. Throws a `Refusal`. */
function placeOf(old: string, now: string, { file, record }: RegisterName): number | undefined {
  if (!idSchema.safeParse(now).success)
    throw new Refusal(
      `“${now}” is no id.`,
      asId(now) === ''
        ? 'Write lower-case letters a–z, digits and hyphens.'
        : `Write “${asId(now)}”.`,
    )
  const ids = record.clauses.map(({ id }) => id)
  if (old === now)
    throw new Refusal(`“${old}” is the same id twice.`, 'Write the old id, then the new one.')
  if (ids.filter((id) => id === old).length > 1)
    throw new Refusal(
      `Several clauses of ${file} are called “${old}”.`,
      'Rename them there by hand.',
    )
  if (ids.includes(old)) {
    if (!ids.includes(now)) return ids.indexOf(old)
    throw new Refusal(
      `${file} has both “${old}” and “${now}”, which are two clauses.`,
      'Choose an id that no clause has.',
    )
  }
  if (ids.includes(now)) return undefined
  const meant = nearest(old, ids)
  throw new Refusal(
    `No clause of ${file} is called “${old}”.`,
    meant === undefined ? 'Write the id as the register has it.' : `Did you mean “${meant}”?`,
    1,
  )
}

/** What cites both would cite one clause twice. */
function refuseBoth(citations: readonly Citation[], old: string, now: string): void {
  const both = citations.find(({ prefix, beside }) => beside.includes(prefix + now))
  if (both)
    throw new Refusal(
      `${both.file} cites “${old}” and “${now}” at one place (${both.path.slice(0, -1).join('.')}).`,
      `Remove “${old}” there, then try again.`,
    )
}
