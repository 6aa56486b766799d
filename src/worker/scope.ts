/** The parts of a service worker's surroundings that ours uses; TypeScript's own types of them clash with the DOM's. */

export interface LastingEvent extends Event {
  waitUntil: (work: Promise<unknown>) => void
}

export interface RequestEvent extends LastingEvent {
  readonly request: Request
  respondWith: (response: Promise<Response>) => void
}

interface Listeners {
  install: LastingEvent
  activate: LastingEvent
  fetch: RequestEvent
  message: LastingEvent & { readonly data: unknown }
}

export interface WorkerScope {
  readonly registration: { readonly scope: string }
  readonly clients: {
    claim: () => Promise<void>
    matchAll: (options: { includeUncontrolled: boolean }) => Promise<readonly unknown[]>
  }
  skipWaiting: () => Promise<void>
  addEventListener: <T extends keyof Listeners>(
    type: T,
    listener: (event: Listeners[T]) => void,
  ) => void
  /** What every visitor gets; workbox-build writes it into the built worker. */
  readonly __WB_MANIFEST: readonly { readonly url: string }[]
}
