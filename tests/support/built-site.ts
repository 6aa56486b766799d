/** A built folder: its files, and the references in them that lead nowhere. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'

/** The paths of all files, from the folder's root, with slashes. */
export function filesOf(folder: string): string[] {
  if (!existsSync(folder)) throw new Error(`There is no ${folder}; run npm run build first.`)
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(folder, file)).isFile())
    .map((file) => file.replaceAll(sep, '/'))
    .toSorted()
}

interface BrokenReference {
  readonly in: string
  readonly to: string
}

/**
 * Every reference of a page or manifest that leaves the hosting folder, names no file, or names an anchor that its page
 * does not have. `base` ends with a slash; `siteUrl` is the origin that absolute addresses of the site begin with.
 */
export function brokenReferences(
  folder: string,
  { base = '/', siteUrl }: { base?: string; siteUrl?: string } = {},
): BrokenReference[] {
  const files = new Set(filesOf(folder))
  const texts = new Map<string, string>()
  const textOf = (file: string) => {
    const text = texts.get(file) ?? readFileSync(join(folder, file), 'utf8')
    texts.set(file, text)
    return text
  }
  const leadsSomewhere = (reference: string, from: string): boolean => {
    const own = siteUrl ? reference.replace(siteUrl, '') : reference
    if (/^(tel:|mailto:|https:\/\/)/.test(own)) return true
    const [path = '', anchor] = own.split('#')
    const file = path === '' ? from : fileAt(path, base, files)
    if (file === undefined) return false
    return anchor === undefined || anchor === '' || textOf(file).includes(` id="${anchor}"`)
  }
  return [...files]
    .filter((file) => /\.(html|webmanifest|xml)$/.test(file))
    .flatMap((file) =>
      [...new Set(referencesIn(textOf(file), file))]
        .filter((reference) => !leadsSomewhere(reference, file))
        .map((reference) => ({ in: file, to: reference })),
    )
}

/** What a careful host serves at a path; undefined where that is nothing. */
function fileAt(path: string, base: string, files: ReadonlySet<string>): string | undefined {
  if (!`${path}/`.startsWith(base)) return undefined
  const inside = decodeURI(path.slice(base.length)).replace(/\/$/, '')
  return [inside, `${inside}/index.html`, 'index.html'].find(
    (file, place) => files.has(file) && (place < 2 || inside === ''),
  )
}

function referencesIn(text: string, file: string): string[] {
  const pattern = file.endsWith('.html')
    ? /\s(?:href|src|action|poster|data-[a-z-]+)="((?:[^"]*\/[^"]*|#[^"]*))"/g
    : file.endsWith('.xml')
      ? /(?:<loc>|href=")((?!http:\/\/www\.)[^<"]+)/g
      : /"(?:src|start_url|scope|id)":"([^"]+)"/g
  // What stands inside a style or as data is no reference.
  const plain = text.replaceAll(/<style>.*?<\/style>|<script type="application.*?<\/script>/gs, '')
  // An attribute of data may name several.
  return [...plain.matchAll(pattern)].flatMap(([, references = '']) =>
    references.replaceAll('&amp;', '&').split(' '),
  )
}
