/** A picture's boxes stand apart, and its arrows go from box to box, to the right. */
import { expect, test } from 'vitest'
import { drawingOf } from '#prerender/html/picture/drawing.ts'
import { layOut, type PlacedBox } from '#prerender/html/picture/lay-out.ts'
import { wrap } from '#app/pages/rules/wrap.ts'
import { words } from '#prerender/html/words.ts'
import { assemble } from '#standard/assemble.ts'
import { toGuide } from '#standard/localize.ts'
import { exampleRecords } from '../../support/example-records.ts'

const guide = toGuide(assemble('example/talks', exampleRecords), 'en')
const drawing = drawingOf(guide, 'self', words.en.getFixedT(null, 'rules'))
const { boxes, arrows, width, height } = layOut(drawing)

function overlap(a: PlacedBox, b: PlacedBox): boolean {
  return (
    Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2
  )
}

test('boxes lie within the picture and never over one another', () => {
  expect(boxes.length).toBeGreaterThan(4)
  for (const box of boxes) {
    expect(box.x + box.width / 2).toBeLessThanOrEqual(width)
    expect(box.y + box.height / 2).toBeLessThanOrEqual(height)
    expect(boxes.filter((other) => other !== box && overlap(box, other))).toEqual([])
  }
})

test('arrows start at one box, pass under their answers and end at the other', () => {
  for (const { from, to, points, label } of arrows) {
    const place = (id: string) => boxes.find((box) => box.id === id)
    const [start, end] = [place(from), place(to)]
    expect(points[0]?.y).toBeCloseTo(start?.y ?? NaN, 0)
    expect(points.at(-1)?.y).toBeCloseTo(end?.y ?? NaN, 0)
    expect(start?.x).toBeLessThan(end?.x ?? NaN)
    expect(points.map(({ y }) => y)).toContain(label.y)
  }
})

test('of the first question only the voice that is drawn goes on', () => {
  expect(arrows.filter(({ from }) => from === 'node-0').map(({ lines }) => lines)).toEqual([
    ['Me (en)'],
  ])
})

test('answers that lead to the same place share an arrow, each with its mark', () => {
  const [, shared] = arrows
  expect(shared?.lines).toEqual(['• Adult (en)', '• Old (en)'])
})

test('drawings that differ in their words alone share a layout, with room for the longest', () => {
  const longer = {
    ...drawing,
    boxes: drawing.boxes.map((box) => ({ ...box, lines: [...box.lines, 'one more line'] })),
  }
  const [one, other] = [layOut(drawing, [longer]), layOut(longer, [drawing])]
  expect(one.boxes.map(({ x, y }) => [x, y])).toEqual(other.boxes.map(({ x, y }) => [x, y]))
  expect(one.height).toBeGreaterThan(height)
  expect(one.boxes.map(({ lines }) => lines)).toEqual(boxes.map(({ lines }) => lines))
  const another = { boxes: drawing.boxes, arrows: drawing.arrows.slice(1) }
  expect(layOut(drawing, [another])).toEqual(layOut(drawing))
})

test('text wraps at words', () => {
  expect(wrap('one two three', 7)).toEqual(['one two', 'three'])
  expect(wrap('unbreakable', 4)).toEqual(['unbreakable'])
})
