/** The graph as a picture: boxes for questions and results, arrows for answers. Its text alternative is a table. */
import { useWords } from '#i18n/use-words.ts'
import type { Guide, Voice } from '#guide/guide.ts'
import { optionLabel } from '#guide/option-label.ts'
import { type Drawing, drawingOf } from './drawing.ts'
import { layOut, lineHeight, type PlacedArrow, type PlacedBox, type Point } from './lay-out.ts'

interface GraphPictureProps {
  guide: Guide
  /** Whose paths are drawn. */
  voice: Voice
  /** The id of the table that says the same in words. */
  tableId: string
  /** The same standard's pictures, this one among them. */
  drawings: readonly Drawing[]
}

/** Sized in rem, so that it grows with the reader's text. */
const unitsPerRem = 10

export function GraphPicture({ guide, voice, tableId, drawings }: GraphPictureProps) {
  const t = useWords('rules')
  const { width, height, boxes, arrows } = layOut(drawingOf(guide, voice, t), drawings)
  const id = `picture-${voice}`
  return (
    <svg
      className="picture"
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-description`}
      aria-details={tableId}
      viewBox={`0 0 ${width} ${height}`}
      width={`${width / unitsPerRem}rem`}
      height={`${height / unitsPerRem}rem`}
    >
      <title id={`${id}-title`}>
        {t('picture.title', { voice: optionLabel(guide, 'voice', voice, voice) })}
      </title>
      <desc id={`${id}-description`}>{t('picture.description')}</desc>
      <marker id={`${id}-tip`} markerWidth="8" markerHeight="8" refX="7" refY="4" orient="auto">
        <path className="picture-tip" d="M0 0l8 4l-8 4z" />
      </marker>
      {arrows.map(({ from, to, points }) => (
        <path
          key={`${from} ${to}`}
          className="picture-arrow"
          d={curve(points)}
          markerEnd={`url(#${id}-tip)`}
        />
      ))}
      {boxes.map((box) => (
        <BoxPicture key={box.id} box={box} />
      ))}
      {arrows.map((arrow) => (
        <AnswerText key={`${arrow.from} ${arrow.to}`} arrow={arrow} />
      ))}
    </svg>
  )
}

function BoxPicture({ box: { fit, lines, x, y, width, height } }: { box: PlacedBox }) {
  return (
    <g className={fit ? `picture-${fit}` : 'picture-question'}>
      <rect
        x={x - width / 2}
        y={y - height / 2}
        width={width}
        height={height}
        rx={fit ? height / 4 : 0}
      />
      <Lines lines={lines} at={{ x, y }} />
    </g>
  )
}

function AnswerText({ arrow: { lines, label } }: { arrow: PlacedArrow }) {
  return (
    <g className="picture-answer">
      <Lines lines={lines} at={label} />
    </g>
  )
}

/** Lines of text around a point. */
function Lines({ lines, at }: { lines: readonly string[]; at: Point }) {
  const first = at.y - ((lines.length - 1) * lineHeight) / 2
  return (
    <text y={first}>
      {lines.map((line, index) => (
        <tspan key={`${index} ${line}`} x={at.x} dy={index === 0 ? '.35em' : lineHeight}>
          {line}
        </tspan>
      ))}
    </text>
  )
}

/** Through every point, and level there: pictures go from left to right. */
function curve(points: readonly Point[]): string {
  return points
    .map(({ x, y }, index) => {
      const before = points[index - 1]
      if (!before) return `M${x} ${y}`
      const middle = Math.round((before.x + x) / 2)
      return `C${middle} ${before.y} ${middle} ${y} ${x} ${y}`
    })
    .join('')
}
