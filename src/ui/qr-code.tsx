/** A QR code as a drawing: black on white whatever the page's colours, since a camera reads it. */
import { encode } from 'uqr'

interface QrCodeProps {
  /** What a camera reads: an address. */
  text: string
  /** What a screen reader says in place of the drawing. */
  label: string
}

/** Quiet modules around the code, without which cameras may not find it. */
const quiet = 4

/** Not small: load it only where a code is shown. Its size is the CSS class's business. */
export function QrCode({ text, label }: QrCodeProps) {
  const { data, size } = encode(text, { ecc: 'M', border: 0 })
  const width = size + 2 * quiet
  return (
    <svg
      className="qr-code"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${width} ${width}`}
      shapeRendering="crispEdges"
    >
      <path fill="#fff" d={`M0 0h${width}v${width}H0z`} />
      <path fill="#000" d={data.map(rowOfModules).join('')} />
    </svg>
  )
}

/** One square a dark module. */
function rowOfModules(row: readonly boolean[], y: number): string {
  return row.map((isDark, x) => (isDark ? `M${x + quiet} ${y + quiet}h1v1h-1z` : '')).join('')
}
