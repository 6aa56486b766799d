/** The day by which content is judged. */

/** YYYY-MM-DD in Denmark; the Swedish way of writing a date is just that. */
export function todayInDenmark(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format(new Date())
}
