/** A QR code as one SVG path. Loaded only where one is shown: it brings the encoder. */
import { encode } from 'uqr'

export interface QrCode {
  /** Modules along a side, with the empty border that readers need. */
  readonly size: number
  /** The dark modules, as the `d` of a path in units of modules. */
  readonly path: string
}

export function qrCode(text: string): QrCode {
  const { size, data } = encode(text, { ecc: 'M', border: 4 })
  const path = data
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('')
  return { size, path }
}
