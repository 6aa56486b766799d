/** Every key that the content's files may have, as the schema declares it. */
import { z } from 'zod'
import { inner, layers, type Schema, shapeOf } from '#content/reading/schema-walk.ts'
import { meanings } from '#standard/schema/meaning.ts'
import {
  day,
  dayOrMonth,
  mailAddress,
  multilingual,
  webAddress,
  wording,
} from '#standard/schema/primitives.ts'
import { fileSchemas } from '../file-schemas.ts'
import { formOf, valuesOf } from './form.ts'

export interface Key {
  /** From the beginning of its file, lists with brackets: `facts[].prices[].amount`. */
  readonly path: string
  /** The files that have it there; `every text` and `every condition` for what stands wherever these do. */
  readonly places: readonly string[]
  /** What it is for; undefined where the schema says only what it looks like. */
  readonly purpose: string | undefined
  readonly form: string
  /** What may be written, where it is one of a few words. */
  readonly values: readonly string[]
  readonly isNeeded: boolean
}

const placesOfKinds = new Map([
  ['text', 'every text'],
  ['condition', 'every condition'],
])

/** In the order of the schema. A key that means the same at the same path of several files is there once. */
export function contentKeys(): readonly Key[] {
  const found = new Map<string, Key>()
  const visited = new Set<Schema>()

  function add(key: Key) {
    const id = `${key.path}\n${key.purpose ?? ''}`
    const places = [...(found.get(id)?.places ?? []), ...key.places]
    found.set(id, { ...key, places: [...new Set(places)] })
  }

  function visit(schema: Schema, place: string, path: string) {
    const shared = placesOfKinds.get(meanings.get(schema)?.kind ?? '')
    if (shared === undefined) visitWithin(schema, place, path)
    else if (!visited.has(schema)) {
      visited.add(schema)
      visitWithin(schema, shared, '')
    }
  }

  function visitWithin(schema: Schema, place: string, path: string) {
    if (schema instanceof z.ZodObject) {
      for (const [name, field] of Object.entries(shapeOf(schema))) {
        const inField = path === '' ? name : `${path}.${name}`
        add({
          path: inField,
          places: [place],
          purpose: purposeOf(field),
          form: formOf(field),
          values: valuesOf(field),
          isNeeded: !mayBeLeftOut(field),
        })
        visit(field, place, inField)
      }
    } else if (schema instanceof z.ZodArray) visit(schema.def.element, place, `${path}[]`)
    else if (schema instanceof z.ZodTuple) {
      for (const item of schema.def.items) visit(item, place, `${path}[]`)
      if (schema.def.rest) visit(schema.def.rest, place, `${path}[]`)
    } else for (const each of inner(schema)) visit(each, place, path)
  }

  for (const [name, schema] of Object.entries(fileSchemas)) visit(schema, `${name}.yaml`, '')
  return [...found.values()]
}

function mayBeLeftOut(field: Schema): boolean {
  return field instanceof z.core.$ZodOptional || field instanceof z.core.$ZodDefault
}

/** The outermost description, unless it is one that many fields share. */
function purposeOf(field: Schema): string | undefined {
  const description = layers(field)
    .map((layer) => z.globalRegistry.get(layer)?.description)
    .find((each) => each !== undefined)
  return description !== undefined && formsAlone.has(description) ? undefined : description
}

const formsAlone = new Set(
  [multilingual, wording, day, dayOrMonth, mailAddress, webAddress].map(
    (schema) => schema.description,
  ),
)
