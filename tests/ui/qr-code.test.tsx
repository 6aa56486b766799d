// @vitest-environment jsdom
/** A QR code holds what it was given, read back by another library. */
import { render, screen } from '@testing-library/react'
import jsQR from 'jsqr'
import { expect, test } from 'vitest'
import { QrCode } from '#ui/qr-code.tsx'

/** Paints the drawing's dark squares, `scale` pixels a module, and reads the picture. */
function decode(svg: Element, scale = 4): string | undefined {
  const width = Number(svg.getAttribute('viewBox')?.split(' ')[2]) * scale
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255)
  const dark = svg.querySelector('path[fill="#000"]')?.getAttribute('d') ?? ''
  for (const [, x, y] of dark.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    for (let row = 0; row < scale; row++) {
      const from = ((Number(y) * scale + row) * width + Number(x) * scale) * 4
      for (let pixel = from; pixel < from + scale * 4; pixel += 4) pixels.fill(0, pixel, pixel + 3)
    }
  }
  return jsQR(pixels, width, width)?.data
}

test.each([
  'https://guide.example.dk/da/ishoej/individuel-tidsbegraenset-stoette/guide#for=relative',
  'https://guide.example.dk/en',
])('holds %s', (text) => {
  render(<QrCode text={text} label="QR-kode" />)
  expect(decode(screen.getByRole('img', { name: 'QR-kode' }))).toBe(text)
})
