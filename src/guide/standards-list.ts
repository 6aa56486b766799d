/** What the front desk's page downloads of one municipality: its standards. Types only. */
import type { InEach } from './in-each.ts'

/** The standards of one municipality that are in force, in each language; a JSON file of its own. */
export interface StandardsList {
  /** The municipality's. */
  readonly name: InEach<string>
  /** Set where it has a finder. */
  readonly hasFinder?: true
  readonly standards: readonly {
    /** `<municipality>/<standard>` */
    readonly id: string
    readonly title: InEach<string>
    /** The word of its short address. */
    readonly short?: string
  }[]
}
