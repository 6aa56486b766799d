/** Work in batches on all cores. Runs in Node. */
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'

interface ThreadedWork<Setup, Task> {
  /** A worker's script: it hears the set-up first, then one task after the other, and answers each with its result. */
  readonly script: URL
  readonly setup: Setup
  /** Taken one by one, as a thread is free. */
  readonly tasks: Iterable<Task>
  /** How much memory a thread may keep between collections. */
  readonly heapMegabytes: number
  /** Called after each task, in the order they end. */
  readonly onDone?: (task: Task) => void
}

/** The results, in the order of the tasks. What goes to and from a thread is copied. Rejects as the first thread does. */
export async function runOnThreads<Setup, Task, Result>({
  script,
  setup,
  tasks,
  heapMegabytes,
  onDone,
}: ThreadedWork<Setup, Task>): Promise<Result[]> {
  const results: Result[] = []
  const queue = tasks[Symbol.iterator]()
  let taken = 0
  const lane = async () => {
    const worker = new Worker(script, {
      // Work of this kind leaves much behind that is of no use a moment later.
      resourceLimits: { maxOldGenerationSizeMb: heapMegabytes, maxYoungGenerationSizeMb: 128 },
    })
    try {
      worker.postMessage(setup)
      for (let next = queue.next(); !next.done; next = queue.next()) {
        const place = taken
        taken += 1
        worker.postMessage(next.value)
        results[place] = await replyOf(worker)
        onDone?.(next.value)
      }
    } catch (error) {
      // The other threads end after the task they have.
      queue.return?.()
      throw error
    } finally {
      await worker.terminate()
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, lane))
  return results
}

function replyOf<Result>(worker: Worker): Promise<Result> {
  return new Promise((resolve, reject) => {
    worker.once('error', reject)
    worker.once('message', (result: Result) => {
      worker.off('error', reject)
      resolve(result)
    })
  })
}
