/** How the value of a key is written, in an editor's words, as its schema says it. */
import { z } from 'zod'
import { expectationOf } from '#content/reading/expectation.ts'
import { layers, type Schema } from '#content/reading/schema-walk.ts'

/** “a list of clause ids”, “one of: meal, portion, trip” */
export function formOf(schema: Schema): string {
  const known = expectationOf(layers(schema))
  if (known) return known.expected
  const values = layers(schema).flatMap(ownValues)
  if (values.length === 1) return values.join()
  if (values.length > 0) return `one of: ${values.join(', ')}`
  return [...new Set(layers(schema).flatMap(plainForm))].join(', or ')
}

/** What may be written, there or in a list there, where it is one of a few words. */
export function valuesOf(schema: Schema): readonly string[] {
  return layers(schema).flatMap((layer) =>
    layer instanceof z.ZodArray ? valuesOf(layer.def.element) : ownValues(layer),
  )
}

function ownValues(schema: Schema): readonly string[] {
  if (schema instanceof z.ZodEnum) return schema.options.map(String)
  if (schema instanceof z.ZodLiteral) return [...schema.values].map(String)
  return schema instanceof z.ZodBoolean ? ['true', 'false'] : []
}

function plainForm(schema: Schema): readonly string[] {
  if (schema instanceof z.ZodObject) return ['a group of keys']
  if (schema instanceof z.ZodTuple) return ['a list']
  if (schema instanceof z.ZodArray) {
    const values = valuesOf(schema)
    return [values.length === 0 ? 'a list' : `a list of: ${values.join(', ')}`]
  }
  if (schema instanceof z.ZodNumber) return ['a whole number']
  return schema instanceof z.ZodString ? ['a text'] : []
}
