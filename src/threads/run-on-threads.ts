/** Work in batches on all cores. Runs in Node. */
import { availableParallelism } from 'node:os'
import { basename } from 'node:path'
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

/**
 * The results, in the order of the tasks. What goes to and from a thread is copied. Rejects as the first thread does, and when
 * one exits before all is done; the others then take no further task.
 */
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
  let hasFailed = false
  const lane = async () => {
    const worker = new Worker(script, {
      // Work of this kind leaves much behind that is of no use a moment later.
      resourceLimits: { maxOldGenerationSizeMb: heapMegabytes, maxYoungGenerationSizeMb: 128 },
    })
    const end = endOf(worker, script)
    try {
      worker.postMessage(setup)
      for (let next = queue.next(); !hasFailed && !next.done; next = queue.next()) {
        const place = taken
        taken += 1
        worker.postMessage(next.value)
        results[place] = await Promise.race([replyOf<Result>(worker), end])
        onDone?.(next.value)
      }
    } catch (error) {
      hasFailed = true
      throw error
    } finally {
      await worker.terminate()
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, lane))
  return results
}

function replyOf<Result>(worker: Worker): Promise<Result> {
  return new Promise((resolve) => {
    worker.once('message', resolve)
  })
}

/** Rejects when the thread fails or exits, whether or not somebody waits for its reply just then. */
function endOf(worker: Worker, script: URL): Promise<never> {
  const end = new Promise<never>((_, reject) => {
    worker.once('error', reject)
    worker.once('messageerror', reject)
    worker.once('exit', (code) => {
      reject(
        new Error(
          `A thread of ${basename(script.pathname)} exited with code ${code} before its work was done, so what it did is lost. Run the command again; if it happens again, something that it runs calls process.exit().`,
        ),
      )
    })
  })
  // When all is done, every thread is ended, and nobody is to hear of that.
  end.catch(() => undefined)
  return end
}
