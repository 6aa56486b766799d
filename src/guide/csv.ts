/** Tables as files for spreadsheets. Pure. */

/**
 * Starts with a byte order mark, without which spreadsheets misread æ, ø and å. Every line ends in CR LF (RFC 4180);
 * `separator` is what the reader's spreadsheet expects between cells.
 */
export function toCsv(rows: readonly (readonly string[])[], separator: string): string {
  const quoted = (cell: string) =>
    cell.includes(separator) || /["\r\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell
  return `\uFEFF${rows.map((row) => `${row.map(quoted).join(separator)}\r\n`).join('')}`
}
