/** `npm run size [folder]`: what a phone downloads from a built site, in brotli bytes, held against the bounds. */
import { readdir, readFile } from 'node:fs/promises'
import { join, resolve, sep } from 'node:path'
import { root } from './run.mjs'
import { brotliBytes } from './weigh.ts'

const [folder = 'dist'] = process.argv.slice(2)
const dist = resolve(root, folder)
const files = (await readdir(dist, { recursive: true })).map((file) => file.replaceAll(sep, '/'))
const pages = files.filter((file) => file.endsWith('.html'))

const weighed = new Map<string, Promise<number>>()

/** The bounds, in kilobytes of 1,000 bytes. */
const rows = [
  await largest(
    'a page with its CSS',
    10,
    pages.filter((page) => !/(?:standard|rules)\/index\.html$/.test(page)),
    pageBytes,
  ),
  await largest(
    'a standard in plain words',
    16,
    pages.filter((page) => page.endsWith('standard/index.html')),
    bytesOf,
  ),
  await largest(
    'the rules with their picture',
    16,
    pages.filter((page) => page.endsWith('rules/index.html')),
    bytesOf,
  ),
  await largest(
    'script on a question page',
    105,
    pages.filter((page) => page.endsWith('guide/index.html')),
    scriptBytes,
  ),
  await largest(
    'a start page before it is idle',
    12,
    pages.filter(isStart),
    async (page) => (await bytesOf(page)) + (await scriptBytes(page)),
  ),
  await largest(
    'script of pages that are only links',
    0.4,
    files.filter((file) => /^assets\/idle-.*\.js$/.test(file)),
    bytesOf,
  ),
  await largest('service worker', 7, ['worker.js'], bytesOf),
  await largest(
    'a guide in one language',
    12,
    files.filter((file) => file.endsWith('.json')),
    bytesOf,
  ),
]

console.log('brotli KB  bound  what (the largest of its kind)')
for (const { what, bytes, bound, file } of rows) {
  const mark = bytes > bound * 1000 ? 'TOO LARGE' : ''
  console.log(`${kilobytes(bytes)}  ${String(bound).padStart(5)}  ${what} (${file}) ${mark}`)
}
const tooLarge = rows.filter(({ bytes, bound }) => bytes > bound * 1000)
if (tooLarge.length > 0) {
  console.error(`${tooLarge.length} of ${rows.length} are above their bound.`)
  process.exit(1)
}

async function largest(
  what: string,
  bound: number,
  candidates: readonly string[],
  measure: (file: string) => Promise<number>,
) {
  const measured = await Promise.all(
    candidates.map(async (file) => ({ what, bound, file, bytes: await measure(file) })),
  )
  const [first, ...rest] = measured
  // Without this, a kind of file that the build no longer writes would count as small.
  if (!first) throw new Error(`${folder} holds nothing to measure as “${what}”; run npm run build.`)
  return rest.reduce((most, row) => (row.bytes > most.bytes ? row : most), first)
}

/** Many pages name the same scripts, and each takes long to compress. */
function bytesOf(file: string): Promise<number> {
  const bytes = weighed.get(file) ?? brotliBytes(dist, file)
  weighed.set(file, bytes)
  return bytes
}

/** A page's own bytes, its style sheet among them, and those of a sheet that it links to. */
async function pageBytes(page: string): Promise<number> {
  const html = await readFile(join(dist, page), 'utf8')
  const sheets = [...html.matchAll(/<link rel="stylesheet" href="\/([^"]+)"/g)]
  const sizes = await Promise.all([page, ...sheets.map(([, file]) => file ?? '')].map(bytesOf))
  return sizes.reduce((sum, size) => sum + size, 0)
}

/** The start page of a standard is the one with a guide below it. */
function isStart(page: string): boolean {
  return (
    page.endsWith('/index.html') && pages.includes(page.replace(/index\.html$/, 'guide/index.html'))
  )
}

/** Every script that a page loads at once: those it names, and those it preloads. */
async function scriptBytes(page: string): Promise<number> {
  const html = await readFile(join(dist, page), 'utf8')
  const scripts = new Set(
    [...html.matchAll(/ (?:src|href)="\/([^"]+\.js)"/g)].map(([, file]) => file ?? ''),
  )
  if (scripts.size === 0) throw new Error(`${page} loads no script.`)
  const sizes = await Promise.all([...scripts].map(bytesOf))
  return sizes.reduce((sum, size) => sum + size, 0)
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1).padStart(9)
}
