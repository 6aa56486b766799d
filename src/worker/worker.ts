/**
 * The service worker. Pages come from the network as long as it answers soon, so nobody reads an old number; without it
 * they come from what was kept. Files whose names change with their content are fetched once.
 */
import {
  forgetPage,
  forgetUnusedFiles,
  isForEver,
  keepFile,
  keepPage,
  keptFile,
  keptPage,
  within,
} from './caches.ts'
import { type KeepList, readKeepList } from './keep-list.ts'

declare const self: ServiceWorkerGlobalScope

const patience = 3000
const notFound = within('404.html')

self.addEventListener('install', (event) => {
  // Open pages keep what they have loaded, and their files stay kept; so the new worker need not wait for them.
  event.waitUntil(self.skipWaiting())
})

self.addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim())
})

self.addEventListener('fetch', (event) => {
  const { method, mode, url } = event.request
  if (method !== 'GET' || !url.startsWith(within(''))) return
  if (mode === 'navigate') event.respondWith(answerPage(event))
  else if (isForEver(url)) event.respondWith(answerFile(event.request))
})

self.addEventListener('message', (event) => {
  if (typeof event.data === 'string') event.waitUntil(keepAll(within(event.data)))
})

async function answerFile(request: Request): Promise<Response> {
  const kept = await keptFile(request.url)
  if (kept) return kept
  const response = await fetch(request)
  if (response.ok) await keepFile(request.url, response.clone())
  return response
}

async function answerPage(event: FetchEvent): Promise<Response> {
  const { url } = event.request
  const fetched = fetch(event.request)
  event.waitUntil(fetched.then((response) => remember(url, response.clone())).catch(ignore))
  const kept = await keptPage(url)
  if (!kept) return fetched.catch(answerNotFound)
  const fresh = fetched.then(
    (response) => (response.status < 500 ? response : kept),
    () => kept,
  )
  return Promise.race([fresh, wait(patience).then(() => kept)])
}

async function answerNotFound(): Promise<Response> {
  const page = await keptPage(notFound)
  return page ? new Response(page.body, { status: 404, headers: page.headers }) : Response.error()
}

async function remember(url: string, response: Response): Promise<void> {
  if (response.ok) await keepPage(url, response)
  else if (response.status === 404) await forgetPage(url)
}

/** Keeps what a list names. A list's name changes with whatever it names, so a kept list is one already followed. */
async function keepAll(list: string): Promise<void> {
  if (!isForEver(list) || (await keptFile(list))) return
  const response = await fetch(list)
  const { pages, files, same } = readKeepList(await response.clone().json())
  const open = await self.clients.matchAll({ includeUncontrolled: true })
  const copies = copiesAmong(
    same,
    open.map(({ url }) => new URL(url).pathname),
  )
  const originals = pages.filter((page) => !copies.has(page))
  await Promise.all([...originals, ...files].map((path) => fetchAndKeep(within(path))))
  for (const [copy, original] of copies) {
    const page = await keptPage(within(original))
    if (page) await keepPage(within(copy), page)
  }
  await keepFile(list, response)
  // Another open page may be of an older version, and still need its files.
  if (open.length <= 1) await forgetUnusedFiles(list)
}

/** Which pages need not be fetched, with the one that each is the same as: the one that is open, as it was just fetched. */
function copiesAmong(same: KeepList['same'], open: readonly string[]): Map<string, string> {
  const copies = new Map<string, string>()
  for (const group of same) {
    const original = group.find((page) => open.includes(page)) ?? group[0]
    if (original === undefined) continue
    for (const page of group) if (page !== original) copies.set(page, original)
  }
  return copies
}

async function fetchAndKeep(address: string): Promise<void> {
  const isFile = isForEver(address)
  if (isFile && (await keptFile(address))) return
  const response = await fetch(address, isFile ? {} : { cache: 'no-cache' })
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`)
  await (isFile ? keepFile : keepPage)(address, response)
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds)
  })
}

function ignore() {
  // The page that asked is answered from what was kept, or hears of it by itself.
}
