/** What stands at a place, as its schema tells editors. */
import { type Expectation, expectations } from '#standard/schema/expectations.ts'
import type { Schema } from './schema-walk.ts'

/** Of the schemas that may stand at a place, outermost first: what offers others as alternatives speaks for them. */
export function expectationOf(schemas: readonly Schema[]): Expectation | undefined {
  return schemas.map((schema) => expectations.get(schema)).find((known) => known !== undefined)
}
