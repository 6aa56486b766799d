/** A thread for the tests: does what a task says. */
import { parentPort } from 'node:worker_threads'

parentPort?.once('message', (setup) => {
  if (setup === 'exit at once') process.exit(4)
  parentPort?.on('message', (task) => {
    if (task === 'exit') process.exit(3)
    if (task === 'fail') throw new Error('This thread has failed.')
    if (task === 'answer and exit') {
      parentPort?.postMessage('answered')
      process.exit(5)
    }
    const answer = () => parentPort?.postMessage(`${setup} ${task}`)
    if (task === 'take a while') setTimeout(answer, 10)
    else answer()
  })
})
