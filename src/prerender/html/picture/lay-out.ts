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
/** Slightly more than fonts take on average, so that text stays in its box. */
const characterWidth = 7.4
const padding = 10

/**
 * Left to right, the same for the same drawing. Those of `others` that differ from it in nothing but their words share
 * its layout, in which the longest of the words have room. Throws where an arrow leads to no box.
 */
export function layOut(drawing: Drawing, others: readonly Drawing[] = []): Layout {
  const { boxes, arrows } = drawing
  const graph = placed([drawing, ...others.filter((other) => shapeOf(other) === shapeOf(drawing))])
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

/** Laying out takes ten times as long as all else about a picture; all languages and voices come one after the other. */
const known = new Map<string, PlacedGraph>()
const capacity = 4

type PlacedGraph = Graph<GraphLabel, NodeLabel, EdgeLabel>

/** Of drawings of one shape. */
function placed(alike: readonly [Drawing, ...Drawing[]]): PlacedGraph {
  const [{ boxes, arrows }] = alike
  const nodes = boxes.map(({ id }, index) => {
    const lines = alike.map((drawing) => drawing.boxes[index]?.lines ?? [])
    return [id, sizeOf(lines, padding)] as const
  })
  const edges = arrows.map(({ from, to }, index) => {
    const lines = alike.map((drawing) => drawing.arrows[index]?.lines ?? [])
    return [from, to, sizeOf(lines, 2)] as const
  })
  const key = JSON.stringify([nodes, edges])
  const before = known.get(key)
  if (before) return before

  const graph: PlacedGraph = new Graph()
  graph.setGraph({ rankdir: 'LR', nodesep: 14, edgesep: 10, ranksep: 40, marginx: 4, marginy: 4 })
  for (const [id, size] of nodes) graph.setNode(id, size)
  for (const [from, to, size] of edges) graph.setEdge(from, to, { ...size, labelpos: 'c' })
  // The order in which a path meets the boxes crosses as few arrows as the one that many rounds would find.
  layout(graph, { disableOptimalOrderHeuristic: true })
  if (known.size === capacity) known.clear()
  known.set(key, graph)
  return graph
}

/** All but the words. */
function shapeOf({ boxes, arrows }: Drawing): string {
  return JSON.stringify([boxes.map(({ id }) => id), arrows.map(({ from, to }) => [from, to])])
}

/** Room for each of some texts, which are lines. */
function sizeOf(texts: readonly (readonly string[])[], space: number) {
  const longest = Math.max(...texts.flat().map((line) => line.length))
  return {
    width: Math.ceil(longest * characterWidth) + 2 * space,
    height: Math.max(...texts.map((lines) => lines.length)) * lineHeight + 2 * space,
  }
}

/** To a tenth of a unit, as more would only cost bytes. */
function pointOf({ x = 0, y = 0 }: Partial<Point>): Point {
  return { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 }
}
