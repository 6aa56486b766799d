/** A QR code as a drawing: black on white whatever the page's colours, since a camera reads it. */
import { qrModules } from './qr-modules.ts'

interface QrCodeProps {
  /** What a camera reads: an address. */
  text: string
  /** What a screen reader says in place of the drawing. */
  label: string
}

/** Large: import it only where a code is shown. The CSS class sets its size. */
export function QrCode({ text, label }: QrCodeProps) {
  const { width, dark } = qrModules(text)
  return (
    <svg
      className="qr-code"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${width} ${width}`}
      shapeRendering="crispEdges"
    >
      <path fill="#fff" d={`M0 0h${width}v${width}H0z`} />
      <path fill="#000" d={dark} />
    </svg>
  )
}
