/** What a host says of a build: where the site will stand (`SITE_URL`, `BASE_PATH`) and who may frame it (`FRAME_ANCESTORS`). */

/**
 * The origin, without a slash at its end. Undefined where none is set: a build that does not know its address names
 * none, rather than a false one. Throws where the setting is not an origin; a folder belongs in `BASE_PATH`.
 */
export function parseSiteUrl(setting: string | undefined): string | undefined {
  if (setting === undefined || setting === '') return undefined
  const url = URL.canParse(setting) ? new URL(setting) : undefined
  const isOrigin =
    url !== undefined && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`
  if (!isOrigin) {
    throw new Error(
      `SITE_URL is “${setting}”; expected an address such as https://guide.example.dk, without a folder (that is BASE_PATH).`,
    )
  }
  return url.origin
}

/**
 * The folder that the site is hosted below, with a slash at both ends: `/` where none is set. Throws where the setting is
 * no folder, such as a whole address.
 */
export function parseBasePath(setting = ''): string {
  const folders = setting
    .trim()
    .split('/')
    .filter((part) => part !== '')
  if (folders.length === 0) return '/'
  const isPath = folders.every((part) => /^[\w~-][\w.~-]*$/.test(part))
  if (!isPath || setting.includes('//')) {
    throw new Error(
      `BASE_PATH is “${setting}”; expected the folder of the site, such as /guide/, or nothing where it has an address of its own (that is SITE_URL).`,
    )
  }
  return `/${folders.join('/')}/`
}

/**
 * The sources that may frame the pages below `/embed/`, as CSP's `frame-ancestors` writes them: everybody where none is
 * set. Commas and line ends count as spaces. Throws where one is no source, such as an address with a page in it.
 */
export function parseFrameAncestors(setting = ''): string {
  const sources = setting.split(/[\s,;]+/).filter((source) => source !== '')
  if (sources.length === 0) return '*'
  const written = sources.map(frameSource)
  const wrong = sources.find((_, place) => written[place] === undefined)
  if (wrong !== undefined) {
    throw new Error(
      `FRAME_ANCESTORS names “${wrong}”; expected sites such as https://www.example.dk or https://*.example.dk, without a page, or 'self', 'none' or * alone.`,
    )
  }
  const alone = sources.find((_, place) => written[place] === '*' || written[place] === "'none'")
  if (alone !== undefined && sources.length > 1) {
    throw new Error(
      `FRAME_ANCESTORS names “${alone}” beside others; it says everything by itself. Leave it out, or the others.`,
    )
  }
  return written.join(' ')
}

/** Undefined: no source. */
function frameSource(source: string): string | undefined {
  const [, word] = /^'?(self|none)'?$/i.exec(source) ?? []
  if (word !== undefined) return `'${word.toLowerCase()}'`
  const isHost = /^(\*|(https?:\/\/)?(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)*(:\d{1,5})?\/?)$/i.test(source)
  return isHost ? source.replace(/\/$/, '').toLowerCase() : undefined
}
