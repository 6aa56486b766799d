/** Where the boxes and arrows of a drawing stand: the layout library's one place, since no phone may download it. */
import { Graph, layout, type EdgeLabel, type GraphLabel, type NodeLabel } from '@dagrejs/dagre'
import type { Arrow, Box, Drawing } from './drawing.ts'

export interface Point {
  readonly x: number
  readonly y: number
}

/** A box with its middle and size, in units of the picture. */
export interface PlacedBox extends Box, Point {
  readonly width: number
  readonly height: number
}

export interface PlacedArrow extends Arrow {
  /** From the right side of one box to the left side of the other. */
  readonly points: readonly Point[]
  /** The middle of the answers. */
  readonly label: Point
}

export interface Layout {
  readonly width: number
  readonly height: number
  readonly boxes: readonly PlacedBox[]
  readonly arrows: readonly PlacedArrow[]
}

export const lineHeight = 18
/** A little more than fonts take on average: text must not leave its box. */
const characterWidth = 7.4
const padding = 10

/** Left to right, the same for the same drawing. Throws where an arrow leads to no box. */
export function layOut({ boxes, arrows }: Drawing): Layout {
  const graph = new Graph<GraphLabel, NodeLabel, EdgeLabel>()
  graph.setGraph({ rankdir: 'LR', nodesep: 14, edgesep: 10, ranksep: 40, marginx: 4, marginy: 4 })
  for (const { id, lines } of boxes) graph.setNode(id, sizeOf(lines, padding))
  for (const { from, to, lines } of arrows)
    graph.setEdge(from, to, { ...sizeOf(lines, 2), labelpos: 'c' })
  layout(graph, { disableOptimalOrderHeuristic: true })
  const { width = 0, height = 0 } = graph.graph()
  const side = (id: string, sign: 1 | -1): Point => {
    const { x = 0, y = 0, width: boxWidth } = graph.node(id)
    return pointOf({ x: x + (sign * boxWidth) / 2, y })
  }
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    boxes: boxes.map((box) => {
      const placed = graph.node(box.id)
      return { ...box, ...pointOf(placed), width: placed.width, height: placed.height }
    }),
    arrows: arrows.map((arrow) => {
      const placed = graph.edge(arrow.from, arrow.to)
      const label = pointOf(placed)
      const between = (placed.points ?? []).slice(1, -1).map(pointOf)
      // Level under the answers, so that no arrow crosses its own words.
      const half = (placed.width ?? 0) / 2
      const level = between.flatMap((point) =>
        point.x === label.x && point.y === label.y
          ? [pointOf({ x: point.x - half, y: point.y }), pointOf({ x: point.x + half, y: point.y })]
          : point,
      )
      return { ...arrow, points: [side(arrow.from, 1), ...level, side(arrow.to, -1)], label }
    }),
  }
}

function sizeOf(lines: readonly string[], space: number) {
  const longest = Math.max(...lines.map((line) => line.length))
  return {
    width: Math.ceil(longest * characterWidth) + 2 * space,
    height: lines.length * lineHeight + 2 * space,
  }
}

/** To a tenth: what nobody sees costs no bytes. */
function pointOf({ x = 0, y = 0 }: Partial<Point>): Point {
  return { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 }
}
