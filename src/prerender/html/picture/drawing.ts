/** What a picture of a graph shows, before it has a place: boxes of text, and arrows with the answers. */
import type { TFunction } from 'i18next'
import { optionLabel } from '#guide/option-label.ts'
import { contactNames } from '#app/pages/rules/rule-rows.ts'
import { entry } from '#guide/follow.ts'
import type { Fit, GraphNode, Guide, Target, Voice } from '#guide/guide.ts'
import { say } from '#guide/wording.ts'
import { wrap } from '#app/pages/rules/wrap.ts'

export interface Box {
  /** `node-3` or `outcome-2`, by its place in the graph. */
  readonly id: string
  readonly lines: readonly string[]
  /** Absent on a question. */
  readonly fit?: Fit
}

export interface Arrow {
  readonly from: string
  readonly to: string
  /** The answers that lead this way, a line each or more. */
  readonly lines: readonly string[]
}

export interface Drawing {
  readonly boxes: readonly Box[]
  readonly arrows: readonly Arrow[]
}

/** Characters on a line. */
const boxWidth = 26
const arrowWidth = 20

/** The part of the graph that the first question leads to when it is answered with that voice. */
export function drawingOf(guide: Guide, voice: Voice, t: TFunction<'rules'>): Drawing {
  const boxes = new Map<string, Box>()
  const arrows: Arrow[] = []
  const visit = (target: Target): string => {
    const id = idOf(target)
    if (boxes.has(id)) return id
    if ('outcome' in target) {
      boxes.set(id, outcomeBox(guide, target.outcome, t))
      return id
    }
    const node = entry(guide.graph.nodes, target.node)
    boxes.set(id, { id, lines: wrap(askOf(guide, node, voice), boxWidth) })
    for (const [to, { onward, options }] of waysFrom(node, voice)) {
      const labels = options.map((option) => optionLabel(guide, node.question, option, voice))
      // Several answers on one arrow: a mark shows where each begins.
      const marked = labels.map((label) => (labels.length > 1 ? `• ${label}` : label))
      arrows.push({ from: id, to, lines: marked.flatMap((label) => wrap(label, arrowWidth)) })
      visit(onward)
    }
    return id
  }
  visit(guide.graph.root)
  return { boxes: [...boxes.values()], arrows }
}

/** Options that lead to the same place share an arrow; of the voice question only the voice's own is drawn. */
function waysFrom({ question, next }: GraphNode, voice: Voice) {
  const ways = new Map<string, { onward: Target; options: string[] }>()
  for (const [option, onward] of Object.entries(next)) {
    if (question === 'voice' && option !== voice) continue
    const way = ways.get(idOf(onward)) ?? { onward, options: [] }
    way.options.push(option)
    ways.set(idOf(onward), way)
  }
  return ways
}

function outcomeBox(guide: Guide, index: number, t: TFunction<'rules'>): Box {
  const outcome = entry(guide.graph.outcomes, index)
  const contacts = contactNames(guide, outcome).join(', ')
  return {
    id: idOf({ outcome: index }),
    fit: outcome.fit,
    lines: [
      `${t('picture.result', { number: index + 1 })}: ${t(`fit.${outcome.fit}`)}`,
      ...wrap(t('picture.call', { contacts }), boxWidth),
    ],
  }
}

function askOf(guide: Guide, { question }: GraphNode, voice: Voice): string {
  const asked = guide.questions.find(({ id }) => id === question)
  if (!asked) throw new Error(`The guide has no question ${question}`)
  return say(asked.ask, voice)
}

function idOf(target: Target): string {
  return 'node' in target ? `node-${target.node}` : `outcome-${target.outcome}`
}
