/** Serves dist/ for the engines' tests, and finds the engines. */
import type { TestProject } from 'vitest/node'
import { findFirefox, findWebKit, type WebKitPrograms } from '#tools/find-engines.mjs'
import { serve } from '#tools/serve.mjs'

declare module 'vitest' {
  interface ProvidedContext {
    /** Ends with a slash. */
    readonly site: string
    /** Null where the engine is not here. */
    readonly firefox: string | null
    readonly webkit: WebKitPrograms | null
  }
}

export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  provide('firefox', (await findFirefox()) ?? null)
  provide('webkit', (await findWebKit()) ?? null)
  const { address, close } = await serve()
  provide('site', address)
  return close
}
