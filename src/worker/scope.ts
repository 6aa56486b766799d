/** The service worker's surroundings, with what the build adds to them. Types only. */

export interface WorkerScope extends ServiceWorkerGlobalScope {
  /** What every visitor gets; workbox-build writes it into the built worker. */
  readonly __WB_MANIFEST: readonly { readonly url: string }[]
}
