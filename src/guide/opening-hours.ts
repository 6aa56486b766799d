/** When somebody answers or a door is open, in one language. Types only. */

/** Minutes since Monday 0.00 in Danish time: when it opens and when it closes. */
export type OpenSpan = readonly [from: number, to: number]

export interface OpeningHours {
  /** As a sign has them, a line each: “Mandag–torsdag 9.00–15.00”. */
  readonly lines: readonly string[]
  /** In order; no two touch or overlap. */
  readonly week: readonly OpenSpan[]
  /** Absent: closed on Danish public holidays. */
  readonly openOnHolidays?: true
  /** What else to know of the hours. */
  readonly note?: string
}
