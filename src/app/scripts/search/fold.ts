/** Words as people type them, with or without a Danish keyboard. Pure. */

const written: readonly (readonly [RegExp, string])[] = [
  [/å|aa/g, 'a'],
  [/ø|oe/g, 'o'],
  [/æ/g, 'ae'],
]

/**
 * Equal for “Aarhus”, “århus” and “Arhus”; for “Køge”, “Koege” and “koge”; for “Næstved” and “naestved”. One space between
 * words, none around them, and nothing but letters and digits.
 */
export function fold(text: string): string {
  const lower = text.normalize('NFC').toLowerCase()
  const ascii = written.reduce((rest, [letters, plain]) => rest.replace(letters, plain), lower)
  return ascii
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()
}
