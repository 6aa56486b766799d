/** What the standards of all municipalities share. Types only. */
import type { LawRecord } from '#standard/schema/law.ts'
import type { SiteRecord } from '#standard/schema/site.ts'

/** Plain data, so that threads can be sent it. */
export interface Surroundings {
  /** Absent while `site.yaml` cannot be read: no standard can be joined with it then. */
  readonly site?: SiteRecord
  /** Absent while `law.yaml` cannot be read. */
  readonly law?: LawRecord
  /** The ids of all standards of the site. */
  readonly standards: ReadonlySet<string>
  /** The day the content is judged by, YYYY-MM-DD. */
  readonly today: string
}
