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
import { readKeepList } from './keep-list.ts'
import type { WorkerScope } from './scope.ts'

declare const self: WorkerScope

const patience = 3000
const notFound = within('404.html')
const shell = self.__WB_MANIFEST.map(({ url }) => within(url))

self.addEventListener('install', (event) => {
  // Open pages keep what they have loaded, and their files stay kept; so the new worker need not wait for them.
  event.waitUntil(Promise.all(shell.map(fetchAndKeep)).then(() => self.skipWaiting()))
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
  const { pages, files } = readKeepList(await response.clone().json())
  await Promise.all([...pages, ...files].map((path) => fetchAndKeep(within(path))))
  await keepFile(list, response)
  // Another open page may be of an older version, and still need its files.
  const open = await self.clients.matchAll({ includeUncontrolled: true })
  const needed = new Set([list, ...shell, ...files.map(within)])
  if (open.length <= 1) await forgetUnusedFiles((file) => needed.has(file))
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
