/** What the law gives everybody, beside what a standard says. */
import type { Wording } from './guide.ts'

/** Where an entry is shown: as advice, with complaints, among rights, or to relatives only. */
export const lawTopics = ['advice', 'complaint', 'rights', 'relatives'] as const
export type LawTopic = (typeof lawTopics)[number]

export interface LawEntry {
  readonly id: string
  readonly topic: LawTopic
  readonly title: string
  readonly text: Wording
  readonly act: string
  /** "§ 10" */
  readonly paragraph: string
  /** Where the text was looked up. */
  readonly address: string
  /** YYYY-MM-DD */
  readonly checkedOn: string
  /** When it must be looked up again, YYYY-MM-DD. */
  readonly reviewDue?: string
}
