/** Starts load-thread.ts: a thread does not inherit whatever lets its parent run TypeScript. */
import { register } from 'tsx/esm/api'

// Messages wait in the port until somebody listens.
register()
await import('./load-thread.ts')
