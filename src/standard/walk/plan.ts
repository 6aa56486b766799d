/** A schema read once for all values of its shape: which fields there are, and what each of them is. */
import { z } from 'zod'
import {
  type LeafKind,
  type LeftOutReason,
  type Meaning,
  meanings,
  type TextRole,
} from '../schema/meaning.ts'
import { camelCase } from './camel-case.ts'

type Schema = z.core.$ZodType

interface Holding {
  /** The kinds of all leaves within, so that a walk can pass by what holds none that it looks for. */
  readonly holds: ReadonlySet<LeafKind>
  /** Whether it is in a guide just as it is written: no text, no key of two words, nothing left out. */
  readonly isSameInGuide: boolean
}

export interface Leaf extends Holding {
  readonly kind: LeafKind
  readonly role: TextRole | undefined
}

export interface Field {
  readonly key: string
  /** Its key in the guide. */
  readonly guideKey: string
  readonly plan: Plan
  readonly leftOut: LeftOutReason | undefined
  readonly isUnnamed: boolean
  readonly isElsewhere: boolean
}

export interface Group extends Holding {
  readonly kind: 'group'
  readonly fields: readonly Field[]
  readonly noun: string | undefined
  readonly namedBy: string | undefined
}

export interface List extends Holding {
  readonly kind: 'list'
  readonly first: readonly Plan[]
  /** Absent: no more items than the first. */
  readonly rest?: Plan
}

export interface Choice extends Holding {
  readonly kind: 'choice'
  readonly plans: readonly Plan[]
}

export type Plan = Leaf | Group | List | Choice

const known = new WeakMap<Schema, Plan>()

/** Throws where a text would stand out of the walk's reach, or where it is not known how to walk. */
export function planOf(schema: Schema): Plan {
  const plan = known.get(schema) ?? read(schema, undefined)
  known.set(schema, plan)
  return plan
}

function read(schema: Schema, outerRole: TextRole | undefined): Plan {
  const { kind, role = outerRole, ...meaning } = meanings.get(schema) ?? {}
  if (kind) return leaf(kind, role)
  if (isWrapper(schema)) return read(schema._zod.def.innerType, role)
  if (schema instanceof z.ZodObject) return group(schema, meaning, role)
  if (schema instanceof z.ZodArray) return list([], schema.def.element, role)
  if (schema instanceof z.ZodTuple) return list(schema.def.items, schema.def.rest, role)
  if (schema instanceof z.ZodUnion)
    return choice(schema.def.options.map((option) => read(option, role)))
  if (schema instanceof z.ZodPipe) return transformed(schema, role)
  if (!scalars.has(schema._zod.def.type))
    throw new Error(
      `The walk does not know a schema of type ${schema._zod.def.type}; give it a kind`,
    )
  return leaf('value', role)
}

const scalars: ReadonlySet<string> = new Set(['string', 'number', 'boolean', 'literal', 'enum'])

function isWrapper(schema: Schema): schema is z.core.$ZodOptional | z.core.$ZodDefault {
  return schema instanceof z.core.$ZodOptional || schema instanceof z.core.$ZodDefault
}

function leaf(kind: LeafKind, role: TextRole | undefined): Leaf {
  return { kind, role, holds: new Set([kind]), isSameInGuide: kind !== 'text' }
}

function group(object: z.ZodObject, { noun, namedBy }: Meaning, role: TextRole | undefined): Group {
  const shape: Readonly<Record<string, Schema>> = object.shape
  const fields = Object.entries(shape).map(([key, schema]): Field => {
    const { leftOut, isUnnamed = false, isElsewhere = false } = meaningOf(schema)
    const plan = read(schema, role)
    return { key, guideKey: camelCase(key), plan, leftOut, isUnnamed, isElsewhere }
  })
  return {
    kind: 'group',
    fields,
    noun,
    namedBy,
    holds: allHeld(fields.map(({ plan }) => plan)),
    isSameInGuide: fields.every(
      ({ key, guideKey, plan, leftOut }) => key === guideKey && !leftOut && plan.isSameInGuide,
    ),
  }
}

/** Of a field: what it may be wrapped in counts as well. */
function meaningOf(schema: Schema): Meaning {
  const inner = isWrapper(schema) ? meaningOf(schema._zod.def.innerType) : {}
  return { ...inner, ...meanings.get(schema) }
}

function list(items: readonly Schema[], others: Schema | null, role: TextRole | undefined): List {
  const first = items.map((item) => read(item, role))
  const rest = others ? read(others, role) : undefined
  const plans = rest ? [...first, rest] : first
  return { kind: 'list', first, ...(rest && { rest }), ...inAll(plans) }
}

function choice(plans: readonly Plan[]): Choice {
  return { kind: 'choice', plans, ...inAll(plans) }
}

/** What a transform returns is not known, so it is taken as one value. */
function transformed(pipe: z.ZodPipe, role: TextRole | undefined): Leaf {
  if (read(pipe.def.in, role).holds.has('text'))
    throw new Error('A transform hides a text from the walk; transform what stands around the text')
  return leaf('value', role)
}

function inAll(plans: readonly Plan[]): Holding {
  return { holds: allHeld(plans), isSameInGuide: plans.every((plan) => plan.isSameInGuide) }
}

function allHeld(plans: readonly Plan[]): ReadonlySet<LeafKind> {
  return new Set(plans.flatMap((plan) => [...plan.holds]))
}
