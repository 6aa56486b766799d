/** Lines that say nothing but the number of their page. Pure. */

const pageNumber =
  /^(?:(?:side|page|s\.)\s*)?[-–]?\s*(\d{1,3})(?:\s*(?:af|of|\/)\s*\d{1,3})?\s*[-–]?$/i

/** The number; undefined for any other line. */
export function pageNumberIn(line: string): number | undefined {
  const [, number] = pageNumber.exec(line) ?? []
  return number === undefined ? undefined : Number(number)
}

/**
 * The rows of a text without form feeds at which its pages end: page numbers that count on from 1 or 2. A number alone may be
 * anything, so there must be three of them, or two that say “Side”.
 */
export function pageEnds(rows: readonly string[]): ReadonlySet<number> {
  const ends: number[] = []
  let said = 0
  let last: number | undefined
  rows.forEach((row, index) => {
    const number = pageNumberIn(row.trim())
    const goesOn = last === undefined ? number === 1 || number === 2 : number === last + 1
    if (number === undefined || !goesOn) return
    ends.push(index)
    if (/^(side|page)/i.test(row.trim())) said += 1
    last = number
  })
  return new Set(ends.length >= 3 || said >= 2 ? ends : [])
}
