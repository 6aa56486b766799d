/** What the front desk's page downloads of one municipality: its standards. Types only. */
import type { Language } from './languages.ts'

/** The standards of one municipality that are in force, in both languages; a JSON file of its own. */
export interface StandardsList {
  /** The municipality's. */
  readonly name: Readonly<Record<Language, string>>
  readonly standards: readonly {
    /** `<municipality>/<standard>` */
    readonly id: string
    readonly title: Readonly<Record<Language, string>>
  }[]
}
