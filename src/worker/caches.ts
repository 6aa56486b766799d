/** What the worker keeps: files whose names change with their content, and pages. Never a search or a fragment. */

declare const self: ServiceWorkerGlobalScope

/** Ends in a slash. Sites below other folders of the same host have caches of their own. */
const { scope } = self.registration
const cacheOf = (kind: 'files' | 'pages') => caches.open(`${scope}${kind}`)

/** An address within the site as a full one. */
export function within(path: string): string {
  return new URL(path, scope).href
}

/** Whether what is at the address never changes. */
export function isForEver(address: string): boolean {
  return ['assets/', 'data/'].some((folder) => address.startsWith(scope + folder))
}

/** The kept file, or undefined. */
export async function keptFile(address: string): Promise<Response | undefined> {
  return (await cacheOf('files')).match(address, { ignoreVary: true })
}

export async function keepFile(address: string, response: Response): Promise<void> {
  await (await cacheOf('files')).put(address, response)
}

export async function keptPage(address: string): Promise<Response | undefined> {
  return (await cacheOf('pages')).match(keyOf(address), { ignoreVary: true })
}

export async function keepPage(address: string, response: Response): Promise<void> {
  // A navigation refuses a response that came by a redirect; a copy of it is a plain one.
  const { status, headers } = response
  const copy = new Response(await response.blob(), { status, headers })
  await (await cacheOf('pages')).put(keyOf(address), copy)
}

export async function forgetPage(address: string): Promise<void> {
  await (await cacheOf('pages')).delete(keyOf(address))
}

/** Removes the files that no kept page names, nor any list: the one at `list`, and those that kept pages name. */
export async function forgetUnusedFiles(list: string): Promise<void> {
  const [files, pages] = await Promise.all([cacheOf('files'), cacheOf('pages')])
  const textOf = async (kept: readonly Response[]) =>
    (await Promise.all(kept.map((each) => each.text()))).join('')
  const ofPages = list + (await textOf(await pages.matchAll()))
  const urls = (await files.keys()).map(({ url }) => url)
  const named = (text: string) => urls.filter((url) => text.includes(new URL(url).pathname))
  const lists = named(ofPages).filter((url) => url.includes('/data/_keep/'))
  const ofLists = await textOf(
    (await Promise.all(lists.map((url) => files.match(url)))).flatMap((found) => found ?? []),
  )
  const used = new Set(named(ofPages + ofLists))
  for (const url of urls) if (!used.has(url)) await files.delete(url)
}

/** `/x`, `/x/` and `/x/index.html` are one page, whatever is asked or pointed at within it. */
function keyOf(address: string): string {
  const { origin, pathname } = new URL(address)
  return origin + pathname.replace(/\/(index\.html)?$/, '')
}
