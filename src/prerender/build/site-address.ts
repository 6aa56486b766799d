/** Where the site will stand on the web (`SITE_URL`), for the addresses that must be absolute. */

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
