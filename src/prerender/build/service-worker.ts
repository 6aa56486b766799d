/** Writes the service worker into the built folder: the built one, with the list of what every visitor gets. */
import { join } from 'node:path'
import { injectManifest } from 'workbox-build'
import type { Assets } from '#prerender/html/assets.ts'

interface ServiceWorkerOptions {
  /** The built folder; its pages must be there already. */
  readonly folder: string
  /** The built worker. */
  readonly worker: string
  readonly assets: Assets
}

/** Every visitor gets a journey's scripts and the page for unknown addresses, however many standards there are. */
export async function writeServiceWorker({ folder, worker, assets }: ServiceWorkerOptions) {
  const { count, warnings } = await injectManifest({
    swSrc: worker,
    swDest: join(folder, 'worker.js'),
    globDirectory: folder,
    globPatterns: [...assets.shell, '404.html'],
    dontCacheBustURLsMatching: /^assets\//,
  })
  const expected = assets.shell.length + 1
  if (count !== expected || warnings.length > 0) {
    throw new Error(`The worker lists ${count} of ${expected} files. ${warnings.join(' ')}`)
  }
}
