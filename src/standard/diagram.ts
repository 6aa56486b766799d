/**
 * Reduced ordered multi-valued decision diagrams: functions of the answers to a fixed order of questions. Within one
 * table each function exists once, so equal functions are the same object. Pure.
 */

export interface Leaf<Value> {
  readonly id: number
  readonly value: Value
}

/** One branch an option of the question at `level`; the levels below are greater. */
export interface Branching<Value> {
  readonly id: number
  readonly level: number
  readonly branches: readonly Diagram<Value>[]
}

export type Diagram<Value> = Leaf<Value> | Branching<Value>

/** Makes diagrams, never the same one twice. */
export class DiagramTable<Value> {
  readonly #known = new Map<string, Diagram<Value>>()

  leaf(value: Value): Diagram<Value> {
    return this.#unique(`= ${JSON.stringify(value)}`, (id) => ({ id, value }))
  }

  /** A question whose branches are all one diagram is that diagram. */
  branch(level: number, branches: readonly Diagram<Value>[]): Diagram<Value> {
    const [first] = branches
    if (first && branches.every((branch) => branch === first)) return first
    const key = `${level} ${branches.map((branch) => branch.id).join(' ')}`
    return this.#unique(key, (id) => ({ id, level, branches }))
  }

  #unique(key: string, make: (id: number) => Diagram<Value>): Diagram<Value> {
    const diagram = this.#known.get(key) ?? make(this.#known.size)
    this.#known.set(key, diagram)
    return diagram
  }
}

/** The diagram whose value is `combineValues` of the two diagrams' values, whatever the answers. */
export function combine<Left, Right, Value>(
  table: DiagramTable<Value>,
  left: Diagram<Left>,
  right: Diagram<Right>,
  combineValues: (left: Left, right: Right) => Value,
): Diagram<Value> {
  const known = new Map<string, Diagram<Value>>()
  const visit = (a: Diagram<Left>, b: Diagram<Right>): Diagram<Value> => {
    const key = `${a.id} ${b.id}`
    const result = known.get(key) ?? join(a, b)
    known.set(key, result)
    return result
  }
  const join = (a: Diagram<Left>, b: Diagram<Right>): Diagram<Value> => {
    if ('value' in a) {
      if ('value' in b) return table.leaf(combineValues(a.value, b.value))
      return table.branch(
        b.level,
        b.branches.map((branch) => visit(a, branch)),
      )
    }
    if ('value' in b || a.level < b.level)
      return table.branch(
        a.level,
        a.branches.map((branch) => visit(branch, b)),
      )
    if (b.level < a.level)
      return table.branch(
        b.level,
        b.branches.map((branch) => visit(a, branch)),
      )
    return table.branch(
      a.level,
      pairs(a.branches, b.branches).map(([one, other]) => visit(one, other)),
    )
  }
  return visit(left, right)
}

/** The diagram with every value changed. */
export function transform<Before, After>(
  table: DiagramTable<After>,
  diagram: Diagram<Before>,
  change: (value: Before) => After,
): Diagram<After> {
  return combine(table, diagram, { id: 0, value: undefined }, change)
}

/** The diagram for those who gave the question at `level` the option at this place of its list. */
export function fixed<Value>(
  table: DiagramTable<Value>,
  diagram: Diagram<Value>,
  level: number,
  option: number,
): Diagram<Value> {
  if ('value' in diagram || diagram.level > level) return diagram
  if (diagram.level === level) return diagram.branches[option] ?? diagram
  return table.branch(
    diagram.level,
    diagram.branches.map((branch) => fixed(table, branch, level, option)),
  )
}

/** Both lists side by side; a question has as many branches as options, so the lengths are equal. */
export function pairs<A, B>(left: readonly A[], right: readonly B[]): [A, B][] {
  return left.flatMap((one, index) =>
    right.slice(index, index + 1).map((other): [A, B] => [one, other]),
  )
}
