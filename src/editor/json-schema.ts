/** The content's schemas as JSON Schema, by which editors of YAML complete and explain keys. */
import { format, resolveConfig } from 'prettier'
import { z } from 'zod'
import { fileSchemas } from './file-schemas.ts'

/** The name of each file → its text. */
export async function jsonSchemas(): Promise<ReadonlyMap<string, string>> {
  const style = await resolveConfig('content/schema/standard.json')
  const files = new Map<string, string>()
  for (const [name, schema] of Object.entries(fileSchemas)) {
    // Draft 7 is what editors of YAML know best.
    const json = z.toJSONSchema(schema, { io: 'input', target: 'draft-7' })
    files.set(`${name}.json`, await format(JSON.stringify(json), { ...style, parser: 'json' }))
  }
  return files
}
