import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { jsonSchemas } from '#editor/json-schema.ts'

test('content/schema/ is what the schema gives now; otherwise run “npm run content schema”', async () => {
  for (const [name, text] of await jsonSchemas()) {
    expect(await readFile(join('content/schema', name), 'utf8'), name).toBe(text)
  }
})

test('it explains the keys', async () => {
  const standard: unknown = JSON.parse((await jsonSchemas()).get('standard.json') ?? '')
  expect(standard).toMatchObject({
    properties: { questions: { description: 'In the order they are asked; `voice` first.' } },
  })
})
