/** Threads answer in order, and one that ends before its time ends the work with words. */
import { availableParallelism } from 'node:os'
import { expect, test } from 'vitest'
import { runOnThreads } from '#threads/run-on-threads.ts'

const script = new URL('thread.mjs', import.meta.url)

async function run(tasks: Iterable<string>, setup = 'done:') {
  const done: string[] = []
  const results = await runOnThreads<string, string, string>({
    script,
    setup,
    tasks,
    heapMegabytes: 64,
    onDone: (task) => done.push(task),
  })
  return { results, done }
}

const many = Array.from({ length: 40 }, (_, index) => `task ${index}`)

test('the results come in the order of the tasks, and each end is told', async () => {
  const { results, done } = await run(many)
  expect(results).toEqual(many.map((task) => `done: ${task}`))
  expect(done.toSorted()).toEqual(many.toSorted())
})

test.each([
  ['at a task', ['exit'], 'done:', 3],
  ['after some tasks', [...many, 'exit', ...many], 'done:', 3],
  ['as soon as it has answered', Array<string>(200).fill('answer and exit'), 'done:', 5],
  ['before its first task', many, 'exit at once', 4],
])('a thread that exits %s ends the work with words', async (_, tasks, setup, code) => {
  await expect(run(tasks, setup)).rejects.toThrow(
    `A thread of thread.mjs exited with code ${code} before its work was done`,
  )
})

test('a thread that fails ends the work with its own words', async () => {
  await expect(run([...many, 'fail', ...many])).rejects.toThrow('This thread has failed.')
})

test('after a failure no thread takes another task', async () => {
  let taken = 0
  const tasks = ['exit', ...Array<string>(200).fill('take a while')].values()
  const next = () => {
    taken += 1
    return tasks.next()
  }
  await expect(run({ [Symbol.iterator]: () => ({ next }) })).rejects.toThrow('exited with code 3')
  const takenByThen = taken
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(taken).toBeLessThanOrEqual(takenByThen + availableParallelism())
})
