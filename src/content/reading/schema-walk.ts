/** Looks into a zod schema: what does it expect at a path? */
import { z } from 'zod'
import type { Path } from './yaml-node.ts'

export type Schema = z.core.$ZodType

/** What may stand at the path: each schema with all it wraps or offers as an alternative, outermost first. */
export function schemasAt(schema: Schema, path: Path): Schema[] {
  return path.reduce<Schema[]>(
    (schemas, segment) => schemas.flatMap((each) => step(each, segment)).flatMap(layers),
    layers(schema),
  )
}

/** The keys that a group at the path may have; of alternatives, only those without the key that was found unknown. */
export function keysAt(schema: Schema, path: Path, unknown?: string): string[] {
  const groups = schemasAt(schema, path)
    .filter((each) => each instanceof z.ZodObject)
    .map((object) => Object.keys(shapeOf(object)))
    .filter((keys) => unknown === undefined || !keys.includes(unknown))
  return [...new Set(groups.flat())]
}

function layers(schema: Schema): Schema[] {
  return [schema, ...inner(schema).flatMap(layers)]
}

function inner(schema: Schema): readonly Schema[] {
  if (schema instanceof z.core.$ZodOptional || schema instanceof z.core.$ZodDefault)
    return [schema._zod.def.innerType]
  if (schema instanceof z.ZodLazy) return [schema.def.getter()]
  if (schema instanceof z.ZodPipe) return [schema.def.in]
  return schema instanceof z.ZodUnion ? schema.def.options : []
}

function step(schema: Schema, segment: PropertyKey): readonly Schema[] {
  if (schema instanceof z.ZodObject) return present(shapeOf(schema)[String(segment)])
  if (schema instanceof z.ZodArray) return [schema.def.element]
  if (schema instanceof z.ZodTuple) {
    return present(schema.def.items[Number(segment)] ?? schema.def.rest ?? undefined)
  }
  return schema instanceof z.ZodRecord ? [schema.def.valueType] : []
}

function present(schema: Schema | undefined): Schema[] {
  return schema ? [schema] : []
}

function shapeOf(object: z.ZodObject): Readonly<Record<string, Schema>> {
  return object.shape
}
