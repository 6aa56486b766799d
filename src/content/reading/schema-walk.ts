/** Looks into a zod schema: what does it expect at a path? */
import { z } from 'zod'
import { valueAt } from './value.ts'
import type { Path } from './yaml-node.ts'

export type Schema = z.core.$ZodType

/** What may stand at the path: each schema with all it wraps or offers as an alternative, outermost first. */
export function schemasAt(schema: Schema, path: Path): Schema[] {
  return path.reduce<Schema[]>(
    (schemas, segment) => schemas.flatMap((each) => step(each, segment)).flatMap(layers),
    layers(schema),
  )
}

/** The keys that a group at the path may have. */
export function keysAt(schema: Schema, path: Path): string[] {
  return keysOf(schemasAt(schema, path))
}

/** The keys that a group at the path may have in place of an unknown one; of all alternatives, where the likely one is complete. */
export function keysOffered(schema: Schema, path: Path, unknown: string, data: unknown): string[] {
  const beside = keysBeside(schema, path, unknown, data)
  const isComplete = beside.every((key) => valueAt(data, [...path, key]) !== undefined)
  return isComplete ? keysOf(lacking(unknown, schemasAt(schema, path))) : beside
}

/**
 * The keys that may stand beside those that the group at the path has. Of alternatives, on the way there as well, only those
 * count that know most of what is written and lack the unknown key, as the group is judged by one of them.
 */
export function keysBeside(schema: Schema, path: Path, unknown: string, data: unknown): string[] {
  const schemas = path.reduce<readonly Schema[]>(
    (found, segment, index) =>
      fitting(found, valueAt(data, path.slice(0, index))).flatMap((each) =>
        step(each, segment).flatMap(layers),
      ),
    layers(schema),
  )
  return keysOf(fitting(lacking(unknown, schemas), valueAt(data, path)))
}

function lacking(key: string, schemas: readonly Schema[]): readonly Schema[] {
  return schemas.filter((each) => !keysOf([each]).includes(key))
}

/** Of the groups among the schemas, those that know as many of the written keys as any. */
function fitting(schemas: readonly Schema[], written: unknown): readonly Schema[] {
  if (typeof written !== 'object' || written === null || Array.isArray(written)) return schemas
  const unknownTo = (each: Schema) => {
    const known = keysOf([each])
    return Object.keys(written).filter((key) => !known.includes(key)).length
  }
  const groups = schemas.filter((each) => each instanceof z.ZodObject)
  const least = Math.min(...groups.map(unknownTo))
  return schemas.filter((each) => !(each instanceof z.ZodObject) || unknownTo(each) === least)
}

function keysOf(schemas: readonly Schema[]): string[] {
  const groups = schemas.flatMap((each) =>
    each instanceof z.ZodObject ? Object.keys(shapeOf(each)) : [],
  )
  return [...new Set(groups)]
}

/** The schema with all it wraps or offers as an alternative, outermost first. */
export function layers(schema: Schema): Schema[] {
  return [schema, ...inner(schema).flatMap(layers)]
}

/** What it wraps or offers as an alternative, one layer in. */
export function inner(schema: Schema): readonly Schema[] {
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

export function shapeOf(object: z.ZodObject): Readonly<Record<string, Schema>> {
  return object.shape
}
