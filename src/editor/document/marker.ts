/** What an item of a list begins with. Pure. */

/** Signs that are nothing but bullets; those of Word's symbol fonts are in the private part of Unicode. */
export const bullets = '•·▪◦‣⁃●○■□▸►➢➤✓✔\uE000-\uF8FF'

const bullet = new RegExp(`^[${bullets}]\\s*(?=\\S)`, 'u')
/** May be a bullet, or a dash of the sentence that happens to begin a line. */
const dash = /^[-–—*]\s+(?=\S)|^o\s+(?=\p{L})/u
const number = /^\(?(\d{1,2}|[a-zæøå])\)\s+(?=\S)|^(\d{1,2})\.\s+(?=\p{Lu})/u

export interface Marker {
  readonly kind: 'bullet' | 'dash' | 'number'
  /** Where it is a number: what counts the items. */
  readonly number?: string
}

export function markerOf(text: string): Marker | undefined {
  if (bullet.test(text)) return { kind: 'bullet' }
  if (dash.test(text)) return { kind: 'dash' }
  const counted = number.exec(text)
  return counted ? { kind: 'number', number: counted[1] ?? counted[2] ?? '' } : undefined
}

/** The item without its bullet; a number is part of what it says. */
export function withoutBullet(text: string): string {
  return text.replace(bullet, '').replace(dash, '')
}

/** Whether the line is nothing but a bullet, as where a PDF sets bullets in a column of their own. */
export function isBareBullet(text: string): boolean {
  return new RegExp(`^(?:[${bullets}o*–—-]|\\(?(?:\\d{1,2}|[a-zæøå])[.)])$`, 'u').test(text)
}

const trailing = new RegExp(`\\s*[${bullets}]$`, 'u')

/** Puts a bullet at the end of a line, where some programs leave it, before the next line, which is its item. */
export function withBulletsFirst<Row extends { readonly text: string }>(
  rows: readonly Row[],
): Row[] {
  return rows.map((row, index) => {
    const above = rows[index - 1]?.text ?? ''
    const next = rows[index + 1]?.text ?? ''
    const text = endsWithBullet(row.text, next) ? row.text.replace(trailing, '') : row.text
    return { ...row, text: endsWithBullet(above, row.text) ? `• ${text}` : text }
  })
}

function endsWithBullet(text: string, next: string): boolean {
  return trailing.test(text) && !isBareBullet(text) && /^\p{Lu}/u.test(next)
}
