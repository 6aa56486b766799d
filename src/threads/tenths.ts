/** Progress for people who wait: a line each tenth of the way, and none where there is little to do. */
const littleToDo = 200

export function tenths(what: string, say: (line: string) => void) {
  let last = 0
  return (done: number, total: number) => {
    const tenth = Math.floor((10 * done) / total)
    if (total < littleToDo || tenth === last) return
    last = tenth
    say(`${what}: ${done} of ${total}`)
  }
}
