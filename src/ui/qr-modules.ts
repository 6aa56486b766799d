/** The dark squares of a QR code. Large: import it only where a code is shown. */
import { encode } from 'uqr'

interface QrModules {
  /** Squares along a side, with the empty border that cameras need. */
  readonly width: number
  /** One square a dark module, as the `d` of an SVG path. */
  readonly dark: string
}

export function qrModules(text: string): QrModules {
  const { data, size } = encode(text, { ecc: 'M', border: 4 })
  return { width: size, dark: data.map(rowOfModules).join('') }
}

function rowOfModules(row: readonly boolean[], y: number): string {
  return row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')).join('')
}
