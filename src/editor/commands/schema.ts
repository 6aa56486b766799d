/** `schema`: writes the JSON Schema of the content's files. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { schemaFolder } from '#content/reading/layout.ts'
import { readArguments } from '../arguments.ts'
import type { Command } from '../command.ts'
import { jsonSchemas } from '../json-schema.ts'

export const schema: Command = {
  name: 'schema',
  usage: '',
  summary: 'writes content/schema/, which explains the keys in an editor (for developers)',
  help: `Writes the JSON Schema of the four kinds of file from the program's own schema. Run it after a
change in src/standard/schema/; a test fails until you do.`,

  async run(args, { folder, terminal }) {
    readArguments(args, [])
    await mkdir(join(folder, schemaFolder), { recursive: true })
    for (const [name, text] of await jsonSchemas()) {
      await writeFile(join(folder, schemaFolder, name), text)
      terminal.say(`written  content/${schemaFolder}/${name}`)
    }
    return 0
  },
}
