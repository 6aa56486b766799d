/** A QR code drawn into a page that has no React. Large: import it only where a code is shown. */
import { qrModules } from '#ui/qr-modules.ts'

/** `name` is what a screen reader says in place of the drawing. */
export function drawnQrCode(text: string, name: string): SVGElement {
  const { width, dark } = qrModules(text)
  const space = 'http://www.w3.org/2000/svg'
  const picture = document.createElementNS(space, 'svg')
  picture.setAttribute('class', 'qr-code')
  picture.setAttribute('viewBox', `0 0 ${width} ${width}`)
  picture.setAttribute('role', 'img')
  picture.setAttribute('aria-label', name)
  for (const [fill, d] of [
    ['#fff', `M0 0h${width}v${width}H0z`],
    ['#000', dark],
  ] as const) {
    const path = document.createElementNS(space, 'path')
    path.setAttribute('fill', fill)
    path.setAttribute('d', d)
    picture.append(path)
  }
  return picture
}
